// swift-format-ignore-file
// Made by scripts/embed-openapi from docs/api/openapi.yaml. Edit that.

/// The description of the query interface, as `GET /v1/openapi.json` serves it.
enum OpenAPIDocument {
    /// FNV-1a of the YAML that this was made from, by which a test sees that it is current.
    static let sourceDigest: UInt64 = 0x8483909ee5361bdd

    static let bytes = Array(text.utf8)

    private static let text = #"""
        {"openapi":"3.1.0","info":{"title":"tradewire query API","version":"1","summary":"What the daemon's archive of news on US–China tr\#
        ade holds, over a Unix socket.","description":"`tradewired` answers HTTP/1.1 on two Unix sockets. The read socket takes every `GET\#
        ` and `POST /v1/sync`; the admin socket takes\neverything. The socket files' permissions decide who may connect.\n\n    curl --uni\#
        x-socket /run/tradewire/tradewire.sock 'http://localhost/v1/articles?q=tariff&since=7d'\n\nTimes are RFC 3339 in UTC. Cursors are \#
        opaque and grow: a list's `events_cursor` is where `GET /v1/events` goes on without a gap.\nQuery parameters that a route does not\#
         have are refused; members of a body that it does not have are ignored.\nEvery refusal is `application/problem+json` (RFC 9457) wi\#
        th a stable `kind`. A request may have 1 MiB.\n"},"servers":[{"url":"http://localhost"}],"security":[],"tags":[{"name":"articles",\#
        "description":"The archive."},{"name":"feeds","description":"Where it comes from."},{"name":"events","description":"What changed s\#
        ince."},{"name":"daemon","description":"The daemon itself."}],"paths":{"/v1/version":{"get":{"operationId":"getVersion","tags":["d\#
        aemon"],"summary":"The product's version and the API versions that it speaks","responses":{"200":{"description":"The versions.","c\#
        ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400":{"$ref":"#/components/responses/BadRequest"\#
        },"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/status":{"get":{"operationId":"getStatus","tags":["daemon"],"summary\#
        ":"How the daemon, its cache and its feeds fare","responses":{"200":{"description":"The status.","content":{"application/json":{"s\#
        chema":{"$ref":"#/components/schemas/Status"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/component\#
        s/responses/Problem"}}}},"/v1/healthz":{"get":{"operationId":"getHealth","tags":["daemon"],"summary":"Whether the cache answers","\#
        responses":{"200":{"description":"It does.","content":{"application/json":{"schema":{"type":"object","required":["ok"],"properties\#
        ":{"ok":{"const":true}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"503":{"$ref":"#/components/responses/Problem"},"de\#
        fault":{"$ref":"#/components/responses/Problem"}}}},"/v1/metrics":{"get":{"operationId":"getMetrics","tags":["daemon"],"summary":"\#
        Counters in Prometheus' text format","responses":{"200":{"description":"The counters.","content":{"text/plain":{"schema":{"type":"\#
        string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/openapi\#
        .json":{"get":{"operationId":"getDescription","tags":["daemon"],"summary":"This description","responses":{"200":{"description":"Th\#
        is description as JSON.","content":{"application/json":{"schema":{"type":"object"}}}},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/articles":{"get":{"operationId":"listArticles","tags":["article\#
        s"],"summary":"Articles, newest or best matching first","parameters":[{"$ref":"#/components/parameters/Query"},{"$ref":"#/componen\#
        ts/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"name":"feed","in":"query","description":"Only what this feed carr\#
        ied.","schema":{"$ref":"#/components/schemas/Id"}},{"name":"topic","in":"query","description":"Only this topic.","schema":{"type":\#
        "string"}},{"name":"verdict","in":"query","description":"Which verdicts, separated by commas; `all` is the three of them. core and\#
         related where it is missing.","style":"form","explode":false,"schema":{"type":"array","items":{"enum":["core","related","no","all\#
        "]}}},{"name":"starred","in":"query","description":"Only starred ones","or only others.":null,"schema":{"type":"boolean"}},{"name"\#
        :"copies","in":"query","description":"Whether copies are listed beside their first.","schema":{"type":"boolean","default":false}},\#
        {"name":"order","in":"query","description":"rank where there is a query, newest otherwise.","schema":{"enum":["newest","rank"]}},{\#
        "$ref":"#/components/parameters/Limit"},{"name":"cursor","in":"query","description":"The `next` of the page before.","schema":{"ty\#
        pe":"string"}}],"responses":{"200":{"description":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/schema\#
        s/ArticleList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/\#
        articles/{id}":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getArticle","tags":["articles"],"summar\#
        y":"One article with its text, where it appeared, and its copies","responses":{"200":{"description":"The article.","content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/ArticleDocument"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"40\#
        4":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"editAr\#
        ticle","tags":["articles"],"summary":"Stars an article, or takes its star away (admin socket)","requestBody":{"required":true,"con\#
        tent":{"application/json":{"schema":{"type":"object","required":["starred"],"properties":{"starred":{"type":"boolean"}}}}}},"respo\#
        nses":{"200":{"description":"The article as it is now.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Arti\#
        cleDocument"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"404":{"$re\#
        f":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/responses/P\#
        roblem"}}}},"/v1/articles/{id}/text":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getArticleText","\#
        tags":["articles"],"summary":"An article's text alone","responses":{"200":{"description":"The text.","content":{"text/plain":{"sch\#
        ema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"def\#
        ault":{"$ref":"#/components/responses/Problem"}}}},"/v1/articles/{id}/revisions":{"parameters":[{"$ref":"#/components/parameters/I\#
        d"}],"get":{"operationId":"listRevisions","tags":["articles"],"summary":"What an article said before, oldest first","responses":{"\#
        200":{"description":"The revisions.","content":{"application/json":{"schema":{"type":"object","required":["revisions"],"properties\#
        ":{"revisions":{"type":"array","items":{"$ref":"#/components/schemas/Revision"}}}}}}},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/stories":{"get\#
        ":{"operationId":"listStories","tags":["articles"],"summary":"Events that several articles tell","parameters":[{"$ref":"#/componen\#
        ts/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/para\#
        meters/Limit"}],"responses":{"200":{"description":"The stories.","content":{"application/json":{"schema":{"type":"object","require\#
        d":["stories"],"properties":{"stories":{"type":"array","items":{"$ref":"#/components/schemas/Story"}}}}}}},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/stories/{id}":{"parameters":[{"$ref":"#/co\#
        mponents/parameters/Id"}],"get":{"operationId":"getStory","tags":["articles"],"summary":"The articles of one story","responses":{"\#
        200":{"description":"The story.","content":{"application/json":{"schema":{"type":"object","required":["id","articles"],"properties\#
        ":{"id":{"$ref":"#/components/schemas/Id"},"articles":{"type":"array","items":{"$ref":"#/components/schemas/Article"}}}}}}},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/resp\#
        onses/Problem"}}}},"/v1/feeds":{"get":{"operationId":"listFeeds","tags":["feeds"],"summary":"Every feed and how it fares","respons\#
        es":{"200":{"description":"The feeds.","content":{"application/json":{"schema":{"type":"object","required":["feeds"],"properties":\#
        {"feeds":{"type":"array","items":{"$ref":"#/components/schemas/Feed"}}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"de\#
        fault":{"$ref":"#/components/responses/Problem"}}},"post":{"operationId":"addFeed","tags":["feeds"],"summary":"Adds a feed, after \#
        reading it once (admin socket)","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","required"\#
        :["url"],"properties":{"url":{"$ref":"#/components/schemas/WebAddress"},"title":{"$ref":"#/components/schemas/FeedTitle"},"tags":{\#
        "$ref":"#/components/schemas/Tags"},"interval_s":{"$ref":"#/components/schemas/Interval"},"full_text":{"type":["boolean","null"],"\#
        description":"Whether the articles' pages are read too."},"force":{"type":["boolean","null"],"description":"Adds the address witho\#
        ut reading it first."}}}}}},"responses":{"201":{"description":"The new feed.","content":{"application/json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Feed"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},\#
        "409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/TooLarge"},"422":{"$ref":"#/components/resp\#
        onses/NotAFeed"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/feeds/{id}":{"parameters":[{"$ref":"#/components/para\#
        meters/Id"}],"get":{"operationId":"getFeed","tags":["feeds"],"summary":"One feed and how it fares","responses":{"200":{"descriptio\#
        n":"The feed.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feed"}}}},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}},"patch":{"o\#
        perationId":"editFeed","tags":["feeds"],"summary":"Changes a feed that was added (admin socket)","requestBody":{"required":true,"c\#
        ontent":{"application/json":{"schema":{"type":"object","minProperties":1,"properties":{"title":{"$ref":"#/components/schemas/FeedT\#
        itle"},"tags":{"$ref":"#/components/schemas/Tags"},"enabled":{"type":["boolean","null"]},"interval_s":{"$ref":"#/components/schema\#
        s/Interval"}}}}}},"responses":{"200":{"description":"The feed as it is now.","content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Feed"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respo\#
        nses/TooLarge"},"default":{"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"removeFeed","tags":["feeds"],"summa\#
        ry":"Removes a feed that was added; its articles stay (admin socket)","responses":{"204":{"description":"It is gone."},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"404":{"$ref":"#/components/responses/N\#
        otFound"},"409":{"$ref":"#/components/responses/Conflict"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/feeds:test"\#
        :{"post":{"operationId":"testFeed","tags":["feeds"],"summary":"Reads an address once and says what would be taken (admin socket)",\#
        "requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","required":["url"],"properties":{"url":{"$\#
        ref":"#/components/schemas/WebAddress"}}}}}},"responses":{"200":{"description":"What the address holds; `error` where it could not\#
         be read.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedTrial"}}}},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$\#
        ref":"#/components/responses/Problem"}}}},"/v1/feeds:import":{"post":{"operationId":"importFeeds","tags":["feeds"],"summary":"Adds\#
         the feeds of an OPML document (admin socket)","requestBody":{"required":true,"content":{"text/x-opml":{"schema":{"type":"string"}\#
        }}},"responses":{"200":{"description":"What became of them.","content":{"application/json":{"schema":{"type":"object","required":[\#
        "added","existing","invalid"],"properties":{"added":{"type":"integer","minimum":0},"existing":{"type":"integer","minimum":0},"inva\#
        lid":{"type":"array","items":{"type":"string"}}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/component\#
        s/responses/NotAllowed"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/responses/Problem"}}}},"\#
        /v1/sync":{"post":{"operationId":"startSync","tags":["daemon"],"summary":"Polls feeds at once","requestBody":{"required":false,"co\#
        ntent":{"application/json":{"schema":{"type":"object","properties":{"feeds":{"type":["array","null"],"description":"Which ones; ev\#
        ery enabled feed where it is missing.","maxItems":10000,"items":{"$ref":"#/components/schemas/Id"}}}}}}},"responses":{"202":{"desc\#
        ription":"The sync that began.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/co\#
        mponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/TooLarge"},\#
        "default":{"$ref":"#/components/responses/Problem"}}}},"/v1/sync/{id}":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get"\#
        :{"operationId":"getSync","tags":["daemon"],"summary":"How far a sync is","responses":{"200":{"description":"The sync.","content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/events":{"get":{"operationId":"\#
        streamEvents","tags":["events"],"summary":"What happened after a cursor, and then as it happens","description":"One JSON object a \#
        line. A `heartbeat` comes every 15 seconds without an event. A `gap` says that what lies between the reader's\ncursor and the gap'\#
        s is not known any more, because history was pruned or the reader fell too far behind; in the second case the\nstream ends behind \#
        it. A reader that does not take its lines for 30 seconds is cut off. Either way it goes on from its last cursor.\n","parameters":[\#
        {"name":"since","in":"query","description":"The cursor to go on from; 0 is the beginning of the log. From now on where it is missi\#
        ng.","schema":{"type":"integer","format":"int64","minimum":0}},{"name":"types","in":"query","description":"Which types, separated \#
        by commas; all where it is missing.","style":"form","explode":false,"schema":{"type":"array","items":{"$ref":"#/components/schemas\#
        /EventType"}}},{"name":"limit","in":"query","description":"Ends the stream after so many events.","schema":{"type":"integer","mini\#
        mum":1,"maximum":1000000}},{"name":"follow","in":"query","description":"Whether the stream stays open at the log's end.","schema":\#
        {"type":"boolean","default":true}}],"responses":{"200":{"description":"Lines.","content":{"application/x-ndjson":{"schema":{"$ref"\#
        :"#/components/schemas/StreamRecord"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/respon\#
        ses/Problem"}}}}},"components":{"parameters":{"Id":{"name":"id","in":"path","required":true,"schema":{"$ref":"#/components/schemas\#
        /Id"}},"Query":{"name":"q","in":"query","description":"Words and \"phrases\"; title: source: feed: topic: lang: date: verdict: nar\#
        row a word; -not, OR and parentheses join them.\n","schema":{"type":"string"},"example":"tariff -steel"},"Since":{"name":"since","\#
        in":"query","description":"RFC 3339, a day, or a distance back from now (7d, 12h, P1M).","schema":{"$ref":"#/components/schemas/Ti\#
        meBound"},"example":"7d"},"Until":{"name":"until","in":"query","description":"As `since`; what it names is not included.","schema"\#
        :{"$ref":"#/components/schemas/TimeBound"},"example":"2025-06-06"},"Limit":{"name":"limit","in":"query","description":"How many.",\#
        "schema":{"type":"integer","minimum":1,"maximum":1000,"default":20}}},"responses":{"BadRequest":{"description":"Something in the r\#
        equest does not fit; `parameter` names it.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"\#
        }}}},"NotAllowed":{"description":"A change was asked for on the read socket.","content":{"application/problem+json":{"schema":{"$r\#
        ef":"#/components/schemas/Problem"}}}},"NotFound":{"description":"Nothing has that number.","content":{"application/problem+json":\#
        {"schema":{"$ref":"#/components/schemas/Problem"}}}},"Conflict":{"description":"The feed is there already or belongs to the config\#
        uration.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"NotAFeed":{"description":"Th\#
        e address holds no feed; `proposals` are feeds that its page offers.","content":{"application/problem+json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Problem"}}}},"TooLarge":{"description":"The request has more than 1 MiB.","content":{"application/problem+json":\#
        {"schema":{"$ref":"#/components/schemas/Problem"}}}},"Problem":{"description":"The request was refused or failed.","content":{"app\#
        lication/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},"schemas":{"Id":{"type":"integer","format":"int64","m\#
        inimum":1,"maximum":9223372036854775807},"Time":{"type":"string","format":"date-time"},"MaybeTime":{"type":["string","null"],"form\#
        at":"date-time"},"MaybeText":{"type":["string","null"]},"MaybeId":{"type":["integer","null"],"format":"int64"},"Cursor":{"type":"s\#
        tring","pattern":"^[0-9]+$"},"TimeBound":{"type":"string"},"Verdict":{"enum":["core","related","no"]},"WebAddress":{"type":"string\#
        ","format":"uri","pattern":"^https?://","maxLength":4096},"FeedTitle":{"type":["string","null"],"maxLength":512},"Tags":{"type":["\#
        array","null"],"maxItems":32,"items":{"type":"string","minLength":1,"maxLength":64}},"Interval":{"type":["integer","null"],"descri\#
        ption":"Seconds between polls.","minimum":60,"maximum":2592000},"EventType":{"enum":["article.new","article.changed","story.new","\#
        story.grown","feed.failing","feed.recovered","feed.silent","feed.gone","feed.moved","sync.started","sync.finished"]},"Problem":{"t\#
        ype":"object","required":["type","title","status","detail","kind"],"properties":{"type":{"const":"about:blank"},"title":{"type":"s\#
        tring"},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string","description":"One sentence for people."\#
        },"kind":{"enum":["bad-request","bad-query","not-found","not-allowed","bad-method","feed-exists","feed-in-config","not-a-feed","fe\#
        ed-unreachable","too-large","too-many","unavailable","internal","api-mismatch"]},"hint":{"type":"string","description":"What to do\#
         about it."},"parameter":{"type":"string","description":"The parameter or member that is meant."},"column":{"type":"integer","mini\#
        mum":1,"description":"Where a query is wrong, in characters."},"retry_after_ms":{"type":"integer","minimum":0},"proposals":{"type"\#
        :"array","items":{"type":"string"},"description":"Feeds that a page offers."}}},"Version":{"type":"object","required":["product","\#
        version","api"],"properties":{"product":{"const":"tradewire"},"version":{"type":"string"},"api":{"type":"object","required":["min"\#
        ,"max"],"properties":{"min":{"type":"integer"},"max":{"type":"integer"}}}}},"Status":{"type":"object","required":["version","start\#
        ed_at","cache","feeds","sync","cursor"],"properties":{"version":{"type":"string"},"started_at":{"$ref":"#/components/schemas/Time"\#
        },"cache":{"type":"object","required":["path","bytes","schema","articles","pages_waiting"],"properties":{"path":{"type":"string"},\#
        "bytes":{"type":"integer","minimum":0},"schema":{"type":"integer"},"articles":{"type":"object","required":["core","related","no"],\#
        "properties":{"core":{"type":"integer"},"related":{"type":"integer"},"no":{"type":"integer"}}},"pages_waiting":{"type":"integer","\#
        minimum":0}}},"feeds":{"type":"object","required":["total","ok","new","failing","silent","gone","paused"],"additionalProperties":{\#
        "type":"integer","minimum":0}},"sync":{"type":"object","required":["last","next","active","job"],"properties":{"last":{"$ref":"#/c\#
        omponents/schemas/MaybeTime"},"next":{"$ref":"#/components/schemas/MaybeTime"},"active":{"type":"integer","minimum":0},"job":{"one\#
        Of":[{"$ref":"#/components/schemas/Job"},{"type":"null"}]}}},"cursor":{"$ref":"#/components/schemas/Cursor"}}},"Job":{"type":"obje\#
        ct","required":["id","state","started_at","finished_at","total","done","new","changed","unchanged","failed","deferred"],"propertie\#
        s":{"id":{"$ref":"#/components/schemas/Id"},"state":{"enum":["running","finished"]},"started_at":{"$ref":"#/components/schemas/Tim\#
        e"},"finished_at":{"$ref":"#/components/schemas/MaybeTime"},"total":{"type":"integer","minimum":0,"description":"Feeds to poll."},\#
        "done":{"type":"integer","minimum":0,"description":"Feeds polled."},"new":{"type":"integer","minimum":0,"description":"Articles."}\#
        ,"changed":{"type":"integer","minimum":0,"description":"Articles."},"unchanged":{"type":"integer","minimum":0,"description":"Feeds\#
        ."},"failed":{"type":"integer","minimum":0,"description":"Feeds."},"deferred":{"type":"integer","minimum":0,"description":"Feeds t\#
        hat were not asked, because the server or the feed wants to be left alone for now."}}},"Article":{"type":"object","required":["id"\#
        ,"title","url","outlet","byline","published","updated","first_seen","language","verdict","score","reasons","topics","summary","sni\#
        ppet","image","copy_of","story","starred","revisions"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"title":{"type":"stri\#
        ng"},"url":{"$ref":"#/components/schemas/MaybeText"},"outlet":{"$ref":"#/components/schemas/MaybeText"},"byline":{"type":"array","\#
        items":{"type":"string"}},"published":{"$ref":"#/components/schemas/MaybeTime"},"updated":{"$ref":"#/components/schemas/MaybeTime"\#
        },"first_seen":{"$ref":"#/components/schemas/Time"},"language":{"$ref":"#/components/schemas/MaybeText"},"verdict":{"$ref":"#/comp\#
        onents/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1},"reasons":{"type":"array","items":{"type":"string"},"de\#
        scription":"What the verdict stands on, weightiest first."},"topics":{"type":"array","items":{"type":"string"}},"summary":{"$ref":\#
        "#/components/schemas/MaybeText"},"snippet":{"type":["string","null"],"description":"With a query: the best passage, each match be\#
        tween U+E000 and U+E001."},"image":{"$ref":"#/components/schemas/MaybeText"},"copy_of":{"$ref":"#/components/schemas/MaybeId"},"st\#
        ory":{"$ref":"#/components/schemas/MaybeId"},"starred":{"type":"boolean"},"revisions":{"type":"integer","minimum":0}}},"ArticleLis\#
        t":{"type":"object","required":["articles","next","events_cursor"],"properties":{"articles":{"type":"array","items":{"$ref":"#/com\#
        ponents/schemas/Article"}},"next":{"type":["string","null"],"description":"For `cursor`; null on the last page."},"events_cursor":\#
        {"$ref":"#/components/schemas/Cursor"}}},"ArticleDocument":{"allOf":[{"$ref":"#/components/schemas/Article"},{"type":"object","req\#
        uired":["text","appearances","copies","copy_reason"],"properties":{"text":{"$ref":"#/components/schemas/MaybeText"},"appearances":\#
        {"type":"array","items":{"$ref":"#/components/schemas/Appearance"}},"copies":{"type":"array","items":{"$ref":"#/components/schemas\#
        /ArticleReference"}},"copy_reason":{"$ref":"#/components/schemas/MaybeText"}}}]},"ArticleReference":{"type":"object","required":["\#
        id","title","url","outlet","published","verdict","score"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"title":{"type":"s\#
        tring"},"url":{"$ref":"#/components/schemas/MaybeText"},"outlet":{"$ref":"#/components/schemas/MaybeText"},"published":{"$ref":"#/\#
        components/schemas/MaybeTime"},"verdict":{"$ref":"#/components/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1}\#
        }},"Appearance":{"type":"object","required":["feed","feed_title","guid","link","first_seen","last_seen"],"properties":{"feed":{"$r\#
        ef":"#/components/schemas/Id"},"feed_title":{"type":"string"},"guid":{"type":"string"},"link":{"$ref":"#/components/schemas/MaybeT\#
        ext"},"first_seen":{"$ref":"#/components/schemas/Time"},"last_seen":{"$ref":"#/components/schemas/Time"}}},"Revision":{"type":"obj\#
        ect","required":["number","replaced_at","title","summary","text"],"properties":{"number":{"type":"integer","minimum":1},"replaced_\#
        at":{"$ref":"#/components/schemas/Time"},"title":{"type":"string"},"summary":{"$ref":"#/components/schemas/MaybeText"},"text":{"$r\#
        ef":"#/components/schemas/MaybeText"}}},"Story":{"type":"object","required":["id","lead","articles","outlets","first_seen","last_s\#
        een"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"lead":{"$ref":"#/components/schemas/Article"},"articles":{"type":"int\#
        eger","minimum":1},"outlets":{"type":"array","items":{"type":"string"}},"first_seen":{"$ref":"#/components/schemas/Time"},"last_se\#
        en":{"$ref":"#/components/schemas/Time"}}},"Failure":{"type":"object","required":["kind","message"],"properties":{"kind":{"type":"\#
        string","description":"A stable name: dns, refused, timeout, tls, http-404, not-a-feed, …"},"message":{"type":"string"}}},"Feed":{\#
        "type":"object","required":["id","url","current_url","title","tags","origin","enabled","health","format","interval_s","last_poll",\#
        "last_success","next_poll","next_poll_reason","failures","error","warnings","articles","hub","full_text"],"properties":{"id":{"$re\#
        f":"#/components/schemas/Id"},"url":{"type":"string","description":"As the user wrote it."},"current_url":{"type":"string","descri\#
        ption":"Where it is read from after permanent redirects."},"title":{"type":"string"},"tags":{"type":"array","items":{"type":"strin\#
        g"}},"origin":{"enum":["config","added"]},"enabled":{"type":"boolean"},"health":{"enum":["ok","new","failing","silent","gone","pau\#
        sed"]},"format":{"$ref":"#/components/schemas/MaybeText"},"interval_s":{"type":["integer","null"]},"last_poll":{"$ref":"#/componen\#
        ts/schemas/MaybeTime"},"last_success":{"$ref":"#/components/schemas/MaybeTime"},"next_poll":{"$ref":"#/components/schemas/MaybeTim\#
        e"},"next_poll_reason":{"$ref":"#/components/schemas/MaybeText"},"failures":{"type":"integer","minimum":0,"description":"In a row.\#
        "},"error":{"oneOf":[{"$ref":"#/components/schemas/Failure"},{"type":"null"}]},"warnings":{"type":"array","items":{"type":"string"\#
        }},"articles":{"type":"integer","minimum":0},"hub":{"$ref":"#/components/schemas/MaybeText"},"full_text":{"type":"boolean"}}},"Fee\#
        dTrial":{"type":"object","required":["url","final_url","format","title","entries","newest","bytes","warnings","sample","proposals"\#
        ,"error"],"properties":{"url":{"type":"string"},"final_url":{"$ref":"#/components/schemas/MaybeText"},"format":{"$ref":"#/componen\#
        ts/schemas/MaybeText"},"title":{"$ref":"#/components/schemas/MaybeText"},"entries":{"type":"integer","minimum":0},"newest":{"$ref"\#
        :"#/components/schemas/MaybeTime"},"bytes":{"type":"integer","minimum":0},"warnings":{"type":"array","items":{"type":"string"}},"s\#
        ample":{"type":"array","maxItems":10,"items":{"type":"object","required":["title","link","published","verdict","score","reasons"],\#
        "properties":{"title":{"type":"string"},"link":{"$ref":"#/components/schemas/MaybeText"},"published":{"$ref":"#/components/schemas\#
        /MaybeTime"},"verdict":{"$ref":"#/components/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1},"reasons":{"type"\#
        :"array","items":{"type":"string"}}}}},"proposals":{"type":"array","items":{"type":"string"}},"error":{"oneOf":[{"$ref":"#/compone\#
        nts/schemas/Failure"},{"type":"null"}]}}},"StreamRecord":{"type":"object","required":["type","cursor"],"properties":{"type":{"anyO\#
        f":[{"$ref":"#/components/schemas/EventType"},{"enum":["heartbeat","gap"]}]},"cursor":{"$ref":"#/components/schemas/Cursor"},"at":\#
        {"$ref":"#/components/schemas/Time"},"article":{"oneOf":[{"$ref":"#/components/schemas/ArticleReference"},{"type":"null"}]},"feed"\#
        :{"oneOf":[{"type":"null"},{"type":"object","required":["id","title","url"],"properties":{"id":{"$ref":"#/components/schemas/Id"},\#
        "title":{"type":"string"},"url":{"type":"string"}}}]},"detail":{"type":"object"}}}}}}
        """#
}
