/// The messages that tell of a change of state, each with the journal's id for it: `journalctl MESSAGE_ID=…` finds it whatever the values
/// in its line are, and whatever words a later release has for it.
///
/// An id never changes, and is never given to another message. What each means and what to do about it stands under its id in
/// systemd/catalog/tradewire.catalog, which `journalctl -x` shows and which tradewired(8) is made from.
enum KnownMessage: String, CaseIterable {
    case ready
    case stopped = "stopped; everything is stored"
    case configurationRead = "configuration read again"
    case restartNeeded = "some changes wait for a restart of tradewired"
    case configurationRefused = "the new configuration has mistakes; the old one stays in force"
    case configurationNotStored = "the new configuration could not be stored; the old one stays in force"
    case cacheSetAside = "the cache was damaged and is set aside; a new one is begun"
    case feedFails = "feed fails"
    case feedWorks = "feed works again"
    case feedSilent = "feed has gone silent"
    case networkDown = "no server can be reached; feeds are tried again soon"
    case networkUp = "the network is there again"
    case storeFails = "what feeds send cannot be stored"
    case storeWorks = "what feeds send can be stored again"
    case feedListUnread = "the list of feeds cannot be read; trying again"
    case eventLost = "an event could not be written to the cache"
    case pruningFailed = "pruning failed; trying again in an hour"
    case readAgain = "articles read again with the new rules"
    case readAgainFailed = "articles could not be read again; the next start or reload tries again"
    case pagesUnread = "the queue of pages cannot be read"
    case pageNotStored = "a page could not be stored"
    case changeAsked = "request to change"
    case requestFailed = "request failed"
    /// Part of a sentence that names another message (`LineBudget.Summary`).
    case linesLeftOut = "more such lines"

    /// 128 bits in hexadecimal, made once at random (systemd.io/CATALOG).
    var id: String {
        switch self {
        case .ready: "4d085cc476174ddab64b4c7c65d36ee0"
        case .stopped: "59f64461d0294e02badade073ab175e6"
        case .configurationRead: "32d82a4f34414e30b76682e2cbe9b252"
        case .restartNeeded: "862a8054fe564213a2dd1b1b0ad72b55"
        case .configurationRefused: "8b66c422c1ab4ccf8cbd6db105c3a0d6"
        case .configurationNotStored: "7e627378df1c4c5da1ea29204109311c"
        case .cacheSetAside: "9c6bff0a8ab14126b4c5c664148dfd88"
        case .feedFails: "6a7f3b5c6e65415e84ad296d245d91d9"
        case .feedWorks: "b3b771bbd4b04d11a2f256c3928bb1ca"
        case .feedSilent: "982d42481f134411bfcc9d3dca50552f"
        case .networkDown: "b7ed5fd317c341338fd44d788b6a364e"
        case .networkUp: "362ec786cccf4fabb18edfb73e1d61f9"
        case .storeFails: "6f3371e4db6f4874ad670d6eedad2fbb"
        case .storeWorks: "d5a7c7ccc0b84c738bfcc7c0357644ae"
        case .feedListUnread: "4e86d7964ea14c3195b5f2816f7e79ca"
        case .eventLost: "0564ea646d50439c901e6f6af33d7d0b"
        case .pruningFailed: "0a77de463edf4f2b86fa5b1f9b78ccff"
        case .readAgain: "72a445714df34d63a22bce75b7d774f3"
        case .readAgainFailed: "992e18e22ebb429ab5a92067f497bd61"
        case .pagesUnread: "b623d5802f124ab093abc5d723747f11"
        case .pageNotStored: "d12ba8409d0344ff9f5436ba9b6e847f"
        case .changeAsked: "ffe11aa3ac9a46559dcee265463cb341"
        case .requestFailed: "e4494420820b4889a6935687f0cdcac5"
        case .linesLeftOut: "9d0d5a2cee9641b8ad149291e3b1f474"
        }
    }
}
