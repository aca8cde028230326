/// Parameters of an address that tell who followed the link, not what stands behind it.
enum TrackingParameters {
    /// Both in lower case.
    static func isTracking(name: String, value: String) -> Bool {
        if always.contains(name) || prefixes.contains(where: name.hasPrefix) { return true }
        // These name a channel on one site and a page on the next: the value tells.
        return ambiguous.contains(name) && channels.contains(where: value.contains)
    }

    private static let prefixes = [
        "utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "_hs", "fb_", "at_", "ga_", "guce_", "oly_", "vero_", "wt_", "__twitter", "ns_",
    ]

    private static let always: Set<String> = [
        "", "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ymclid", "twclid", "ttclid", "li_fat_id",
        "igshid",
        "igsh", "mibextid", "mc_cid", "mc_eid", "mkt_tok", "cmpid", "cmp", "campaign", "campaign_id", "ncid", "ocid", "icid", "icmp",
        "smid",
        "smtyp", "ref", "ref_src", "ref_url", "referrer", "referer", "refsrc", "ito", "ftcamp", "xtor", "wtmc", "sc_cid", "s_cid",
        "s_kwcid",
        "spm", "scm", "share", "sharetoken", "shared", "sharer", "share_token", "isappinstalled", "guccounter", "taid", "mod", "emci",
        "emdi", "ceid", "sref", "sr_share", "traffic_source", "feature", "_ga", "_gl", "wickedid", "rb_clickid", "trk", "trkcampaign",
        "feedname", "feedtype", "tpcc", "linkid", "sh", "amp", "outputtype", "output_type", "phpsessid", "jsessionid", "embedded-checkout",
        "rss", "rssfeed", "nl", "newsletter", "xid", "soc_src", "soc_trk", "partner", "leadsource", "srnd", "dicbo", "cvid", "echobox",
    ]

    private static let ambiguous: Set<String> = [
        "source", "src", "from", "via", "medium", "channel", "origin", "type", "f", "format", "s", "feed", "view",
    ]

    private static let channels = [
        "rss", "feed", "twitter", "facebook", "linkedin", "whatsapp", "newsletter", "email", "timeline", "singlemessage", "groupmessage",
        "weibo", "wechat", "weixin", "telegram", "reddit", "social", "share", "syndication", "homepage", "amp", "mobile",
    ]
}
