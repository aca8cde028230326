import Model

/// The words for calls, meetings, visits and letters, and for whether they were held, are planned, offered or off.
enum MeetingWords {
    enum Kind: String, Sendable { case call, talks, meeting, summit, visit, letter }

    static let kinds = PhraseBook<Kind>([
        (
            .call,
            [
                "phone call", "phone calls", "phone conversation", "phone conversations", "phone talks", "telephone call",
                "telephone calls",
                "telephone conversation", "video call", "video calls", "video conference", "video meeting", "video talks",
                "videoconference",
                "teleconference", "virtual meeting", "virtual talks", "virtual summit", "conversation", "call", "calls", "a call",
                "the call", "their call",
                "call with", "calls with", "call between", "talks by phone", "talks by telephone", "talks over the phone", "by phone",
                "by telephone", "by video", "by video link", "by videoconference", "via video", "via video link", "via videoconference",
                "over the phone", "on the phone", "on the line", "视频会议", "视频会谈", "视频连线", "通电话", "通了电话", "通过电话", "通话", "视频通话",
                "视频会见", "视频会晤", "视频会面", "视频交谈", "视像会议", "视像会谈", "视像会晤", "视像会面", "视像通话", "视像交谈", "视讯会议", "视讯会谈", "视讯会晤", "视讯通话",
                "致电", "电话会谈", "电话交谈", "电话会议", "连线",
            ]
        ),
        (
            .talks,
            [
                "talks", "next round", "session", "sessions", "sitting", "behind closed doors", "negotiating table", "round", "rounds",
                "negotiations", "round of talks", "consultations", "round of negotiations", "trade dialogue",
                "trade discussions", "discussions", "经贸磋商", "磋商", "会谈", "谈判", "会商", "商谈", "洽谈", "晤谈", "谈了",
            ]
        ),
        (.summit, ["summit", "川习会", "习川会", "特习会", "习特会", "拜习会", "习拜会", "峰会", "元首会晤", "会晤"]),
        (
            .meeting,
            [
                "meeting", "meetings", "encounter", "sit - down", "tete - a - tete", "tête - à - tête", "one - on - one", "huddle",
                "handshake with", "face - to - face", "face to face", "lunch with", "dinner with", "over dinner", "over lunch",
                "working dinner", "working lunch", "signing ceremony", "signing with", "共进晚餐", "共进午餐", "工作晚餐", "工作午餐", "茶叙", "举行会议", "首次会议",
                "次会议", "级会议", "会见", "会面", "见面", "碰面", "碰头", "接见", "见到", "见了", "见过", "聚首", "面谈", "面对面", "握手",
            ]
        ),
        (
            .visit,
            [
                "state visit", "visit", "visits", "visited", "visit to", "travel to", "travels to", "travelled to", "traveled to",
                "trip to", "visiting", "arrived in", "arrives in", "arrive in", "国事访问", "访问", "访华", "访美", "出访", "赴美", "赴华", "到访", "来访",
                "访京", "访中", "访陆", "赴陆", "抵京", "抵华", "来华", "回访", "抵美", "访北京", "赴京",
                "飞抵", "抵达", "率团赴", "降落",
            ]
        ),
        (.letter, ["letter to", "letters to", "a letter", "wrote to", "write to", "writes to", "致信", "致函", "信函", "亲笔信", "复信", "去信", "来信"]),
    ])

    static let statuses = PhraseBook<Meeting.Status>([
        (
            .cancelled,
            [
                "cancelled", "canceled", "called off", "postponed", "scrapped", "cancels", "calls off", "postpones", "put off", "取消", "推迟会",
                "推迟举行", "喊卡", "喊停", "告吹", "作罢", "流产", "延后", "延期", "推迟",
            ]
        ),
        (.invited, ["invited", "invites", "invite", "invitation", "inviting", "邀请", "欢迎"]),
        (
            .planned,
            [
                "will", "to meet", "to hold", "to visit", "to resume", "to travel", "set to", "set for", "scheduled", "due to", "due in",
                "planned",
                "plans to", "plan to", "expected to", "agreed to hold", "agreed to meet", "upcoming", "next round", "next meeting",
                "planning", "accepted", "accepts",
                "to sit down", "ahead of", "should meet", "should hold", "is expected", "are expected", "would meet", "would hold",
                "would visit", "is to", "are to", "would see", "to see", "to host", "to receive", "to sit", "to fly", "to go to",
                "to gather",
                "to reconvene", "to speak", "to talk", "likely to", "intend to", "intends to", "wants to", "hopes to", "hope to", "might",
                "slated", "poised to", "preparing", "prepare to", "prepares to", "ready to", "plans", "plan", "foreseen", "pencilled in",
                "penciled in", "counted on", "looks forward", "look forward", "looking forward", "proposed", "possible", "预定", "打算", "有望",
                "可望", "料将",
                "准备", "即将", "期待", "约定", "商定", "可能", "盼", "将", "拟于", "拟在", "拟与", "拟同", "拟赴", "拟访", "拟举", "拟再", "拟率", "定于", "计划", "预计", "同意",
                "下一轮", "下次",
            ]
        ),
        (
            .held,
            [
                "held", "met", "spoke", "talked", "concluded", "wrapped up", "ended", "took place", "visited", "sat down", "finished",
                "after talks", "day of talks", "days of talks", "hours of talks", "lasted", "stretched", "under way", "underway",
                "continued",
                "resumed", "meeting in", "arrived in",
                "after a call", "following talks", "during a call", "said after", "began", "opened", "kicked off", "completed", "concludes",
                "ends", "open talks", "opens talks", "opened talks", "open negotiations", "start talks", "starts talks", "begin talks",
                "begins talks",
                "hold", "holds", "meet", "meets", "gathered", "convened", "travelled", "traveled", "通电话", "通了电话", "举行了", "举行", "结束", "进行了",
                "会见了", "抵达", "飞抵", "降落", "致电", "通过电话", "连线", "谈了", "见到", "见了", "见过", "接见", "握过手", "saw", "hosted", "received",
                "shook hands",
                "flew", "speak by", "speaks by", "speak on the phone", "hold phone call", "应约", "闭幕",
                "开幕",
            ]
        ),
    ])

    /// What makes somebody or something else of talks: a negotiator, the table, a room.
    static let hanCompounds = PhraseBook<Bool>([
        (true, ["代表", "桌", "筹码", "官", "人员", "团队", "专家", "小组", "者", "手", "权", "力", "空间", "窗口", "议题", "策略", "立场", "厅", "室", "纪要", "网", "量"])
    ])

    /// Visits whose name says where to, without naming the country.
    static let hanDestinations = PhraseBook<String>([
        ("CN", ["访华", "访京", "访中", "访陆", "赴陆", "赴华", "抵京", "抵华", "来华", "赴京"]), ("US", ["访美", "赴美", "抵美"]),
    ])

    static let hanOfficials = PhraseBook<Bool>([
        (true, ["代表团", "团队", "总统", "主席", "总理", "部长", "国务卿", "财长", "代表团", "特使", "大使", "官员", "元首", "领导人", "贸易代表", "顾问"])
    ])

    static let undetermined = PhraseBook<Bool>([
        (
            true,
            [
                "to be determined", "tbd", "yet to be determined", "yet to be set", "yet to be decided", "yet to be announced",
                "not been set",
                "not yet set", "not been decided", "no date", "not been announced", "to be announced", "has not been fixed",
                "to be decided", "待定",
                "尚未确定",
                "尚未公布", "有待确定",
            ]
        )
    ])

    /// Of the two sides, whoever they are.
    static let joint = PhraseBook<Bool>([
        (
            true,
            [
                "between the two", "two sides", "both sides", "two countries", "both countries", "two leaders", "two presidents",
                "the two delegations", "both governments", "two governments", "both delegations", "both capitals", "two capitals",
                "both teams",
                "next round of", "next meeting", "round of talks", "round of negotiations", "round of trade talks", "轮磋商", "轮会谈", "轮谈判",
                "轮经贸",
                "双方", "两国", "两人", "两边", "中美", "美中", "两国元首",
            ]
        )
    ])
}
