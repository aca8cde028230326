import Model

/// The versions of the query interface that this build speaks; each has its own first path segment.
package enum APIVersion {
    package static let minimum = 1
    package static let maximum = 1
    package static let prefix = "/v1"
}

/// `GET /v1/version`.
package struct VersionReport: WireForm, Equatable {
    package var product: String
    package var version: String
    package var minimumAPI: Int
    package var maximumAPI: Int

    /// This build's.
    package init() {
        product = Product.name
        version = Product.version
        minimumAPI = APIVersion.minimum
        maximumAPI = APIVersion.maximum
    }

    /// Whether a client of this build may speak to the daemon that sent the report.
    package var isSpokenHere: Bool { minimumAPI <= APIVersion.maximum && maximumAPI >= APIVersion.minimum }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("product", product)
            $0.field("version", version)
            $0.field(
                "api",
                object: {
                    $0.field("min", minimumAPI)
                    $0.field("max", maximumAPI)
                })
        }
    }

    package init?(json: JSONValue) {
        guard let product = json["product"]?.string, let version = json["version"]?.string, let api = json["api"],
            let minimum = api["min"]?.int, let maximum = api["max"]?.int
        else { return nil }
        self.product = product
        self.version = version
        minimumAPI = Int(minimum)
        maximumAPI = Int(maximum)
    }
}

/// `GET /v1/healthz`.
package struct HealthReport: WireForm, Equatable {
    package var isOK: Bool

    package init(isOK: Bool) { self.isOK = isOK }

    package func write(to json: inout JSONWriter) { json.object { $0.field("ok", isOK) } }

    package init?(json: JSONValue) {
        guard let isOK = json["ok"]?.bool else { return nil }
        self.isOK = isOK
    }
}
