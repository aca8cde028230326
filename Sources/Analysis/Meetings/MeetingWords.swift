/// The words for calls, meetings, visits and letters, and for whether they were held, are planned, offered or off.
enum MeetingWords {
    enum Kind: String, Sendable { case call, talks, meeting, summit, visit, letter }
    enum Status: String, Sendable { case held, planned, invited, cancelled }

    static let kinds = PhraseBook<Kind>([
        (
            .call,
            [
                "phone call", "phone conversation", "telephone call", "call with", "call between", "spoke by phone", "spoke on the phone",
                "video call",
                "a call", "the call", "their call", "talked by phone", "talked on the phone", "spoke by telephone", "spoke by video",
                "spoke via video", "by video link", "via video link", "video conference", "videoconference", "spoke over the phone",
                "talked over the phone", "talks by phone", "talks by telephone", "talks over the phone", "phone talks", "phoned", "视频会议",
                "视频会谈", "视频连线", "通电话", "通话", "视频通话",
            ]
        ),
        (
            .talks,
            [
                "talks", "next round", "negotiations", "round of talks", "consultations", "round of negotiations", "trade dialogue", "经贸磋商",
                "磋商", "会谈", "谈判",
            ]
        ),
        (.summit, ["summit", "峰会", "元首会晤", "会晤"]),
        (
            .meeting,
            [
                "meeting", "meet", "meets", "met", "gather", "gathered", "convene", "convened", "reconvene", "regroup", "sit down",
                "sat down", "face - to - face", "举行会议", "首次会议", "次会议", "会见", "会面", "见面",
            ]
        ),
        (
            .visit,
            [
                "state visit", "visit", "visits", "visited", "visit to", "travel to", "travels to", "travelled to", "traveled to",
                "trip to", "国事访问",
                "访问", "访华", "访美", "出访", "赴美", "赴华",
            ]
        ),
        (.letter, ["letter to", "letters to", "a letter", "致信", "信函"]),
    ])

    static let statuses = PhraseBook<Status>([
        (
            .cancelled,
            [
                "cancelled", "canceled", "called off", "postponed", "scrapped", "cancels", "calls off", "postpones", "put off", "取消", "推迟会",
                "推迟举行",
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
                "would visit", "is to", "are to", "将", "拟", "定于", "计划", "预计", "同意", "下一轮",
                "下次",
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
                "会见了", "抵达", "同", "与",
                "应约", "闭幕",
                "开幕",
            ]
        ),
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
                "the two delegations",
                "next round of", "next meeting", "round of talks", "round of negotiations", "round of trade talks", "轮磋商", "轮会谈", "轮谈判",
                "轮经贸",
                "双方", "两国", "中美", "两国元首",
            ]
        )
    ])
}
