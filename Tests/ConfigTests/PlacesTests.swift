import Testing

@testable import Config

@Suite("The places of files") struct PlacesTests {
    @Test("are the system's for root")
    func root() {
        let places = Places(environment: ["HOME": "/root"], userID: 0)
        #expect(places.stateDirectory == "/var/lib/tradewire")
        #expect(places.runtimeDirectory == "/run/tradewire")
        #expect(places.configurationFiles == ["/etc/tradewire/tradewire.toml", "/root/.config/tradewire/tradewire.toml"])
    }

    @Test("are those of the XDG directories for a person")
    func person() {
        let places = Places(
            environment: [
                "HOME": "/home/ada/", "XDG_STATE_HOME": "/home/ada/state", "XDG_CONFIG_HOME": "/home/ada/conf",
                "XDG_RUNTIME_DIR": "/run/user/7",
            ], userID: 7)
        #expect(places.home == "/home/ada")
        #expect(places.stateDirectory == "/home/ada/state/tradewire")
        #expect(places.runtimeDirectory == "/run/user/7/tradewire")
        #expect(places.configurationFiles == ["/home/ada/conf/tradewire/tradewire.toml", "/etc/tradewire/tradewire.toml"])
    }

    @Test("fall back on the state directory for the sockets where there is no session, as under cron")
    func cron() {
        let places = Places(environment: ["HOME": "/home/ada"], userID: 7)
        #expect(places.stateDirectory == "/home/ada/.local/state/tradewire")
        #expect(places.runtimeDirectory == "/home/ada/.local/state/tradewire")
    }

    @Test("are the system's for whoever works with the system's configuration")
    func systemConfiguration() {
        let cron = Places(environment: ["HOME": "/var/lib/tradewire"], userID: 990)
        let places = cron.serving(configuration: "/etc/tradewire/tradewire.toml")
        #expect(places.stateDirectory == "/var/lib/tradewire")
        #expect(places.runtimeDirectory == "/run/tradewire")
        #expect(cron.serving(configuration: "/home/ada/t.toml") == cron)
        let unit = Places(environment: ["STATE_DIRECTORY": "/srv/tw"], userID: 990).serving(configuration: "/etc/tradewire/tradewire.toml")
        #expect(unit.stateDirectory == "/srv/tw")
    }

    @Test("are systemd's where it names them, the first of several")
    func systemd() {
        let environment = ["STATE_DIRECTORY": "/var/lib/tw:/var/lib/other", "RUNTIME_DIRECTORY": "/run/tw", "HOME": "/home/ada"]
        let places = Places(environment: environment, userID: 990)
        #expect(places.stateDirectory == "/var/lib/tw")
        #expect(places.runtimeDirectory == "/run/tw")
    }

    @Test("ignore XDG directories that are not absolute")
    func relative() {
        let places = Places(environment: ["HOME": "/home/ada", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": ""], userID: 7)
        #expect(places.stateDirectory == "/home/ada/.local/state/tradewire")
        #expect(places.runtimeDirectory == "/home/ada/.local/state/tradewire")
    }
}
