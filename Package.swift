// swift-tools-version: 6.1
import PackageDescription

// CI builds with every warning an error; a user's newer compiler must not fail on a new warning.
let strict: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// The CLI is started again and again by people and scripts: without dynamic loading it starts in less than half the time
// (docs/decisions/0006-cli-start.md). Set by the Makefile together with --static-swift-stdlib, which it needs.
let staticCLI: [LinkerSetting] =
    Context.environment["TRADEWIRE_STATIC"] == nil
    ? [] : [.unsafeFlags(["-static-executable", "-use-ld=lld"], .when(configuration: .release))]

// Static builds leave out 31 MB of locale data that nothing here reads (docs/decisions/0009-binary-size.md). In others the data is in a library
// that many programs share.
let smallData: [Target.Dependency] = Context.environment["TRADEWIRE_STATIC"] == nil ? [] : ["CLocaleData"]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Fixtures are read from the source tree, so that odd bytes stay as they are.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], fixtures: Bool = false) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "Model"] + dependencies, exclude: fixtures ? ["Fixtures"] : [],
        swiftSettings: strict)
}

let package = Package(
    name: "tradewire",
    products: [
        .executable(name: "tradewired", targets: ["tradewired"]),
        .executable(name: "tradewire", targets: ["tradewire"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "CLibcurl", linkerSettings: [.linkedLibrary("curl")]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CPlatform"),
        .target(name: "CLocaleData"),

        room("Model", []),
        room("Config", ["Model"]),
        room("FeedParsing", ["Model"]),
        room("ArticleParsing", ["Model", "CLibxml2"]),
        room("Analysis", ["Model"]),
        room("Identity", ["Model"]),
        room("Fetching", ["Model", "CLibcurl"]),
        room("Cache", ["Model", .product(name: "GRDB", package: "GRDB.swift")]),
        room(
            "Syncing",
            [
                "Model", "Fetching", "FeedParsing", "ArticleParsing", "Identity", "Analysis", "Cache",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        room("API", ["Model"]),
        room(
            "QueryServer",
            [
                "Model", "API", "Cache", "Syncing", "CPlatform",
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        room("QueryClient", ["Model", "API", "CPlatform"]),
        .executableTarget(
            name: "tradewired",
            dependencies: [
                "QueryServer", "Syncing", "Cache", "API", "Config", "Model", "CPlatform",
                "Fetching", "FeedParsing", "ArticleParsing", "Identity", "Analysis",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ] + smallData, swiftSettings: strict),
        .executableTarget(
            name: "tradewire",
            dependencies: [
                "QueryClient", "API", "Model",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict, linkerSettings: staticCLI),

        .executableTarget(
            name: "cache-scale", dependencies: ["Cache", "Identity", "Model"], path: "Benchmarks/CacheScale", swiftSettings: strict),
        .executableTarget(
            name: "lexicon-scan", dependencies: ["Analysis", "Model"], path: "Benchmarks/LexiconScan", swiftSettings: strict),

        .target(name: "TestServer", dependencies: ["Fetching", "CLibcurl"], path: "Tests/TestServer", swiftSettings: strict),
        .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
        tests(of: "Config", ["Analysis"]),
        tests(of: "FeedParsing", ["API"], fixtures: true),
        tests(of: "ArticleParsing"),
        tests(of: "Analysis", fixtures: true),
        .testTarget(name: "FactCorpusTests", dependencies: ["Analysis", "FeedParsing", "Model"], swiftSettings: strict),
        tests(of: "Identity", fixtures: true),
        tests(of: "Fetching", ["CLibcurl", "TestServer"]),
        tests(of: "Cache", [.product(name: "GRDB", package: "GRDB.swift")]),
        tests(of: "Syncing", ["Analysis", "Cache", "Fetching", "TestServer", .product(name: "Logging", package: "swift-log")]),
        tests(of: "API"),
        tests(
            of: "QueryServer",
            [
                "API", "Analysis", "Cache", "Identity", "Syncing", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        tests(of: "QueryClient", ["API"]),
        tests(of: "tradewire", ["API", "QueryClient", .product(name: "ArgumentParser", package: "swift-argument-parser")], fixtures: true),
        tests(of: "tradewired", ["Config", "Syncing"]),
        .testTarget(name: "EndToEndTests", dependencies: ["TestServer", "tradewire", "tradewired"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
