// swift-format-ignore-file
// Made by scripts/embed-openapi from docs/api/openapi.yaml. Edit that.

/// The description of the query interface, as `GET /v1/openapi.json` serves it.
enum OpenAPIDocument {
    /// FNV-1a of the YAML that this was made from, by which a test sees that it is current.
    static let sourceDigest: UInt64 = 0xf0523c4005c0cef8

    static let bytes = Array(text.utf8)

    private static let text = #"""
        {"openapi":"3.1.0","info":{"title":"tradewire query API","version":"1","summary":"What the daemon's archive of news on US–China tr\#
        ade holds, over a Unix socket.","description":"`tradewired` answers HTTP/1.1 on two Unix sockets. The read socket takes every `GET\#
        ` and `POST /v1/sync`; the admin socket takes\neverything. The socket files' permissions decide who may connect.\n\n    curl --uni\#
        x-socket /run/tradewire/tradewire.sock 'http://localhost/v1/articles?q=tariff&since=7d'\n\nTimes are RFC 3339 in UTC. Cursors are \#
        opaque and grow: a list's `events_cursor` is where `GET /v1/events` goes on without a gap.\nQuery parameters that a route does not\#
         have are refused; members of a body that it does not have are ignored.\nWhat follows from the archive alone bears an `ETag`, so t\#
        hat `If-None-Match` saves sending it again.\nEvery refusal is `application/problem+json` (RFC 9457) with a stable `kind`. A reques\#
        t may have 1 MiB.\n"},"servers":[{"url":"http://localhost"}],"security":[],"tags":[{"name":"articles","description":"The archive."\#
        },{"name":"searches","description":"Searches that are kept for what is new."},{"name":"facts","description":"What articles state, \#
        each fact with its very words."},{"name":"feeds","description":"Where it comes from."},{"name":"events","description":"What change\#
        d since."},{"name":"daemon","description":"The daemon itself."}],"paths":{"/v1/version":{"get":{"operationId":"getVersion","tags":\#
        ["daemon"],"summary":"The product's version and the API versions that it speaks","responses":{"200":{"description":"The versions."\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/status":{"get":{"operationId":"getStatus","tags":["daemon"],"summ\#
        ary":"How the daemon, its cache and its feeds fare","responses":{"200":{"description":"The status.","content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/Status"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/compon\#
        ents/responses/Problem"}}}},"/v1/healthz":{"get":{"operationId":"getHealth","tags":["daemon"],"summary":"Whether the cache answers\#
        ","responses":{"200":{"description":"It does.","content":{"application/json":{"schema":{"type":"object","required":["ok"],"propert\#
        ies":{"ok":{"const":true}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"503":{"$ref":"#/components/responses/Problem"},\#
        "default":{"$ref":"#/components/responses/Problem"}}}},"/v1/metrics":{"get":{"operationId":"getMetrics","tags":["daemon"],"summary\#
        ":"Counters in Prometheus' text format","responses":{"200":{"description":"The counters.","content":{"text/plain":{"schema":{"type\#
        ":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/open\#
        api.json":{"get":{"operationId":"getDescription","tags":["daemon"],"summary":"This description","responses":{"200":{"description":\#
        "This description as JSON.","content":{"application/json":{"schema":{"type":"object"}}}},"400":{"$ref":"#/components/responses/Bad\#
        Request"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/articles":{"get":{"operationId":"listArticles","tags":["arti\#
        cles"],"summary":"Articles, newest or best matching first","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"},{"$ref":"#\#
        /components/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"name":"feed","i\#
        n":"query","description":"Only what this feed carried.","schema":{"$ref":"#/components/schemas/Id"}},{"name":"topic","in":"query",\#
        "description":"Only this topic.","schema":{"type":"string"}},{"name":"verdict","in":"query","description":"Which verdicts, separat\#
        ed by commas; `all` is the three of them. core and related where it is missing.","style":"form","explode":false,"schema":{"type":"\#
        array","items":{"enum":["core","related","no","all"]}}},{"name":"starred","in":"query","description":"Only starred ones","or only \#
        others.":null,"schema":{"type":"boolean"}},{"name":"copies","in":"query","description":"Whether copies are listed beside their fir\#
        st.","schema":{"type":"boolean","default":false}},{"name":"order","in":"query","description":"rank where there is a query, newest \#
        otherwise.","schema":{"enum":["newest","rank"]}},{"$ref":"#/components/parameters/Limit"},{"name":"cursor","in":"query","descripti\#
        on":"The `next` of the page before.","schema":{"type":"string"}}],"responses":{"200":{"description":"One page.","content":{"applic\#
        ation/json":{"schema":{"$ref":"#/components/schemas/ArticleList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/articles/{id}":{"parameters"\#
        :[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getArticle","tags":["articles"],"summary":"One article with its tex\#
        t, where it appeared, and its copies","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"descripti\#
        on":"The article.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ArticleDocument"}}}},"304":{"$ref":"#/com\#
        ponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"\#
        },"default":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"editArticle","tags":["articles"],"summary":"Stars \#
        an article, or takes its star away (admin socket)","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":\#
        "object","required":["starred"],"properties":{"starred":{"type":"boolean"}}}}}},"responses":{"200":{"description":"The article as \#
        it is now.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ArticleDocument"}}}},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"404":{"$ref":"#/components/responses/NotFound"},"413":\#
        {"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/articles/{id}/text":{"param\#
        eters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getArticleText","tags":["articles"],"summary":"An article's t\#
        ext alone","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The text.","content":{\#
        "text/plain":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/arti\#
        cles/{id}/revisions":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"listRevisions","tags":["articles"\#
        ],"summary":"What an article said before, oldest first","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":\#
        {"200":{"description":"The revisions.","content":{"application/json":{"schema":{"type":"object","required":["revisions"],"properti\#
        es":{"revisions":{"type":"array","items":{"$ref":"#/components/schemas/Revision"}}}}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#\#
        /components/responses/Problem"}}}},"/v1/stories":{"get":{"operationId":"listStories","tags":["articles"],"summary":"Events that se\#
        veral articles tell","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"},{"$ref":"#/components/parameters/Query"},{"$ref"\#
        :"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/Limit"}],"responses":{\#
        "200":{"description":"The stories.","content":{"application/json":{"schema":{"type":"object","required":["stories"],"properties":{\#
        "stories":{"type":"array","items":{"$ref":"#/components/schemas/Story"}}}}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/stories/{id}":{"par\#
        ameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getStory","tags":["articles"],"summary":"The articles of on\#
        e story","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The story.","content":{"\#
        application/json":{"schema":{"type":"object","required":["id","articles"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"a\#
        rticles":{"type":"array","items":{"$ref":"#/components/schemas/Article"}}}}}}},"304":{"$ref":"#/components/responses/NotModified"}\#
        ,"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/componen\#
        ts/responses/Problem"}}}},"/v1/searches":{"get":{"operationId":"listSearches","tags":["searches"],"summary":"The saved searches","\#
        responses":{"200":{"description":"The searches, by name.","content":{"application/json":{"schema":{"type":"object","required":["se\#
        arches"],"properties":{"searches":{"type":"array","items":{"$ref":"#/components/schemas/SavedSearch"}}}}}}},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}},"post":{"operationId":"addSearch","tags":["sear\#
        ches"],"summary":"Keeps a search; what the archive has already is not new for it (admin socket)","requestBody":{"required":true,"c\#
        ontent":{"application/json":{"schema":{"type":"object","required":["name","query"],"properties":{"name":{"$ref":"#/components/sche\#
        mas/SearchName"},"query":{"type":"string","minLength":1,"maxLength":2000,"description":"In the query language.","example":"\"rare \#
        earths\" licence"}}}}}},"responses":{"201":{"description":"The search.","content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/SavedSearch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"}\#
        ,"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components\#
        /responses/Problem"}}}},"/v1/searches/{name}":{"parameters":[{"name":"name","in":"path","required":true,"schema":{"$ref":"#/compon\#
        ents/schemas/SearchName"}}],"get":{"operationId":"listMatches","tags":["searches"],"summary":"What is new for a saved search, in t\#
        he order in which it became news; asking changes nothing","parameters":[{"name":"since","in":"query","description":"A place in the\#
         event log; without it, the search's own.","schema":{"type":"integer","format":"int64","minimum":0}},{"name":"limit","in":"query",\#
        "description":"How many.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}}],"responses":{"200":{"description"\#
        :"The articles.","content":{"application/json":{"schema":{"type":"object","required":["name","query","articles","next","events_cur\#
        sor","gap"],"properties":{"name":{"$ref":"#/components/schemas/SearchName"},"query":{"type":"string"},"articles":{"type":"array","\#
        items":{"$ref":"#/components/schemas/Article"}},"next":{"type":["string","null"],"pattern":"^[0-9]+$","description":"Where there m\#
        ay be more: the next `since`."},"events_cursor":{"$ref":"#/components/schemas/Cursor"},"gap":{"type":"boolean","description":"Hist\#
        ory was pruned in between; matches may be missing."}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/comp\#
        onents/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"moveSearch","tags":["sea\#
        rches"],"summary":"Says what has been dealt with; what the log has after it is new from now on (admin socket)","requestBody":{"req\#
        uired":true,"content":{"application/json":{"schema":{"type":"object","required":["cursor"],"properties":{"cursor":{"$ref":"#/compo\#
        nents/schemas/Cursor"}}}}}},"responses":{"200":{"description":"The search as it is now.","content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/SavedSearch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/respo\#
        nses/NotAllowed"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$r\#
        ef":"#/components/responses/Problem"}}},"delete":{"operationId":"removeSearch","tags":["searches"],"summary":"Forgets a search (ad\#
        min socket)","responses":{"204":{"description":"It is gone."},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/\#
        components/responses/NotAllowed"},"404":{"$ref":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Probl\#
        em"}}}},"/v1/articles/{id}/facts":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"listArticleFacts","t\#
        ags":["facts"],"summary":"What an article states, in its order","responses":{"200":{"description":"The facts.","content":{"applica\#
        tion/json":{"schema":{"$ref":"#/components/schemas/ArticleFacts"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/facts/quotes":{"get":{"operatio\#
        nId":"listFactsQuotes","tags":["facts"],"summary":"Who said what","parameters":[{"$ref":"#/components/parameters/Query"},{"$ref":"\#
        #/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/Feed"},{"$ref":"#/compon\#
        ents/parameters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/components/parameters/InStory"},{"$ref":"#/component\#
        s/parameters/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{"$ref":"#/components/pa\#
        rameters/Limit"},{"$ref":"#/components/parameters/Page"},{"name":"channel","in":"query","description":"Where it was said: truth-so\#
        cial, press-briefing, …","schema":{"type":"string"}}],"responses":{"200":{"description":"One page.","content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/FactList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/comp\#
        onents/responses/Problem"}}}},"/v1/facts/figures":{"get":{"operationId":"listFactsFigures","tags":["facts"],"summary":"Numbers wit\#
        h what they measure","parameters":[{"$ref":"#/components/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/co\#
        mponents/parameters/Until"},{"$ref":"#/components/parameters/Feed"},{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components\#
        /parameters/Speaker"},{"$ref":"#/components/parameters/InStory"},{"$ref":"#/components/parameters/Verdicts"},{"$ref":"#/components\#
        /parameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parame\#
        ters/Page"},{"name":"pair","in":"query","description":"Who raises a tariff on whom, as US:CN; * is anyone.","schema":{"type":"stri\#
        ng","pattern":"^[^:]+:[^:]+$"}},{"name":"applies_to","in":"query","description":"What is measured.","schema":{"type":"string"}}],"\#
        responses":{"200":{"description":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FactList"}}}},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/facts/deadlines":{"g\#
        et":{"operationId":"listFactsDeadlines","tags":["facts"],"summary":"What ends when","parameters":[{"$ref":"#/components/parameters\#
        /Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/Feed"}\#
        ,{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/components/parameters/InStory"},{"\#
        $ref":"#/components/parameters/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{"$ref\#
        ":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Page"},{"$ref":"#/components/parameters/Ahead"}],"responses":{\#
        "200":{"description":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FactList"}}}},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/facts/meetings":{"get":{"operati\#
        onId":"listFactsMeetings","tags":["facts"],"summary":"Calls, meetings, visits and talks","parameters":[{"$ref":"#/components/param\#
        eters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/F\#
        eed"},{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/components/parameters/InStory\#
        "},{"$ref":"#/components/parameters/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{\#
        "$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Page"},{"$ref":"#/components/parameters/Ahead"},{"name":"\#
        tbd","in":"query","description":"Only events that are planned with their place or day still open, as far as any article tells; fac\#
        ts are those of such events.","schema":{"type":"boolean"}}],"responses":{"200":{"description":"One page.","content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/FactList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"\#
        #/components/responses/Problem"}}}},"/v1/facts/claims":{"get":{"operationId":"listFactsClaims","tags":["facts"],"summary":"Accusat\#
        ions and denials","parameters":[{"$ref":"#/components/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/compo\#
        nents/parameters/Until"},{"$ref":"#/components/parameters/Feed"},{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components/pa\#
        rameters/Speaker"},{"$ref":"#/components/parameters/InStory"},{"$ref":"#/components/parameters/Verdicts"},{"$ref":"#/components/pa\#
        rameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameter\#
        s/Page"},{"name":"open","in":"query","description":"Only accusations that the accused has not denied in the month after.","schema"\#
        :{"type":"boolean"}}],"responses":{"200":{"description":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/FactList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/\#
        v1/facts/people":{"get":{"operationId":"listFactsPeople","tags":["facts"],"summary":"Who is named, with the office","parameters":[\#
        {"$ref":"#/components/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref"\#
        :"#/components/parameters/Feed"},{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/co\#
        mponents/parameters/InStory"},{"$ref":"#/components/parameters/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/com\#
        ponents/parameters/AsOf"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Page"}],"responses":{"200":{"d\#
        escription":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FactList"}}}},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/facts/stage":{"get":{"operationId":"getSt\#
        age","tags":["facts"],"summary":"Where the talks stand, what others say, and how it came to that","parameters":[{"$ref":"#/compone\#
        nts/parameters/Query"},{"$ref":"#/components/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/par\#
        ameters/Feed"},{"$ref":"#/components/parameters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/components/parameter\#
        s/InStory"},{"$ref":"#/components/parameters/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/components/parameters\#
        /AsOf"},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Page"}],"responses":{"200":{"description":"The s\#
        tage.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/StageReport"}}}},"400":{"$ref":"#/components/response\#
        s/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/timeline":{"get":{"operationId":"getTimeline","tags":["\#
        facts"],"summary":"Who said or did what, oldest first","parameters":[{"$ref":"#/components/parameters/Query"},{"$ref":"#/component\#
        s/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/Feed"},{"$ref":"#/components/parame\#
        ters/Topic"},{"$ref":"#/components/parameters/Speaker"},{"$ref":"#/components/parameters/InStory"},{"$ref":"#/components/parameter\#
        s/Verdicts"},{"$ref":"#/components/parameters/Copies"},{"$ref":"#/components/parameters/AsOf"},{"$ref":"#/components/parameters/Li\#
        mit"},{"$ref":"#/components/parameters/Page"},{"name":"kinds","in":"query","description":"Which facts; all but person where it is \#
        missing.","style":"form","explode":false,"schema":{"type":"array","items":{"$ref":"#/components/schemas/FactName"}}}],"responses":\#
        {"200":{"description":"One page.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Timeline"}}}},"400":{"$ref\#
        ":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/topics":{"get":{"operationId":"\#
        listTopics","tags":["facts"],"summary":"How much was written on each topic, beside the span before","parameters":[{"$ref":"#/compo\#
        nents/parameters/Since"},{"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/AsOf"},{"name":"name","in":"que\#
        ry","description":"A topic, or a part of a name.","schema":{"type":"string"}},{"$ref":"#/components/parameters/Limit"}],"responses\#
        ":{"200":{"description":"The counts.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/TopicReport"}}}},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/who":{"get":{"operationI\#
        d":"listPeople","tags":["facts"],"summary":"The people whom articles name","parameters":[{"$ref":"#/components/parameters/Since"},\#
        {"$ref":"#/components/parameters/Until"},{"$ref":"#/components/parameters/AsOf"},{"name":"name","in":"query","description":"A topi\#
        c, or a part of a name.","schema":{"type":"string"}},{"$ref":"#/components/parameters/Limit"}],"responses":{"200":{"description":"\#
        The people.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/PeopleReport"}}}},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/brief":{"get":{"operationId":"getBrief","tags":[\#
        "facts"],"summary":"What was learned in a span of time, in one document","parameters":[{"$ref":"#/components/parameters/Since"},{"\#
        $ref":"#/components/parameters/Until"},{"name":"limit","in":"query","description":"How many of each.","schema":{"type":"integer","\#
        minimum":1,"maximum":100,"default":10}}],"responses":{"200":{"description":"The brief.","content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/Brief"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/response\#
        s/Problem"}}}},"/v1/feeds":{"get":{"operationId":"listFeeds","tags":["feeds"],"summary":"Every feed and how it fares","parameters"\#
        :[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The feeds.","content":{"application/json":{"s\#
        chema":{"type":"object","required":["feeds"],"properties":{"feeds":{"type":"array","items":{"$ref":"#/components/schemas/Feed"}}}}\#
        }}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/co\#
        mponents/responses/Problem"}}},"post":{"operationId":"addFeed","tags":["feeds"],"summary":"Adds a feed, after reading it once (adm\#
        in socket)","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","required":["url"],"properties\#
        ":{"url":{"$ref":"#/components/schemas/WebAddress"},"title":{"$ref":"#/components/schemas/FeedTitle"},"tags":{"$ref":"#/components\#
        /schemas/Tags"},"interval_s":{"$ref":"#/components/schemas/Interval"},"full_text":{"type":["boolean","null"],"description":"Whethe\#
        r the articles' pages are read too."},"force":{"type":["boolean","null"],"description":"Adds the address without reading it first.\#
        "}}}}}},"responses":{"201":{"description":"The new feed.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fe\#
        ed"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"409":{"$ref":"#/com\#
        ponents/responses/Conflict"},"413":{"$ref":"#/components/responses/TooLarge"},"422":{"$ref":"#/components/responses/NotAFeed"},"de\#
        fault":{"$ref":"#/components/responses/Problem"}}}},"/v1/feeds/{id}":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{\#
        "operationId":"getFeed","tags":["feeds"],"summary":"One feed and how it fares","parameters":[{"$ref":"#/components/parameters/IfNo\#
        neMatch"}],"responses":{"200":{"description":"The feed.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fee\#
        d"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/com\#
        ponents/responses/NotFound"},"default":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"editFeed","tags":["feed\#
        s"],"summary":"Changes a feed that was added (admin socket)","requestBody":{"required":true,"content":{"application/json":{"schema\#
        ":{"type":"object","minProperties":1,"properties":{"title":{"$ref":"#/components/schemas/FeedTitle"},"tags":{"$ref":"#/components/\#
        schemas/Tags"},"enabled":{"type":["boolean","null"]},"interval_s":{"$ref":"#/components/schemas/Interval"}}}}}},"responses":{"200"\#
        :{"description":"The feed as it is now.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feed"}}}},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"404":{"$ref":"#/components/responses\#
        /NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#\#
        /components/responses/Problem"}}},"delete":{"operationId":"removeFeed","tags":["feeds"],"summary":"Removes a feed that was added; \#
        its articles stay (admin socket)","responses":{"204":{"description":"It is gone."},"400":{"$ref":"#/components/responses/BadReques\#
        t"},"403":{"$ref":"#/components/responses/NotAllowed"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/component\#
        s/responses/Conflict"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/feeds:test":{"post":{"operationId":"testFeed","\#
        tags":["feeds"],"summary":"Reads an address once and says what would be taken (admin socket)","requestBody":{"required":true,"cont\#
        ent":{"application/json":{"schema":{"type":"object","required":["url"],"properties":{"url":{"$ref":"#/components/schemas/WebAddres\#
        s"}}}}}},"responses":{"200":{"description":"What the address holds; `error` where it could not be read.","content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/FeedTrial"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/co\#
        mponents/responses/NotAllowed"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/responses/Problem\#
        "}}}},"/v1/feeds:import":{"post":{"operationId":"importFeeds","tags":["feeds"],"summary":"Adds the feeds of an OPML document (admi\#
        n socket)","requestBody":{"required":true,"content":{"text/x-opml":{"schema":{"type":"string"}}}},"responses":{"200":{"description\#
        ":"What became of them.","content":{"application/json":{"schema":{"type":"object","required":["added","existing","invalid"],"prope\#
        rties":{"added":{"type":"integer","minimum":0},"existing":{"type":"integer","minimum":0},"invalid":{"type":"array","items":{"type"\#
        :"string"}}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/NotAllowed"},"413":{"$re\#
        f":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/sync":{"post":{"operationId":"st\#
        artSync","tags":["daemon"],"summary":"Polls feeds at once","requestBody":{"required":false,"content":{"application/json":{"schema"\#
        :{"type":"object","properties":{"feeds":{"type":["array","null"],"description":"Which ones; every enabled feed where it is missing\#
        .","maxItems":10000,"items":{"$ref":"#/components/schemas/Id"}}}}}}},"responses":{"202":{"description":"The sync that began.","con\#
        tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404\#
        ":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/TooLarge"},"default":{"$ref":"#/components/resp\#
        onses/Problem"}}}},"/v1/sync/{id}":{"parameters":[{"$ref":"#/components/parameters/Id"}],"get":{"operationId":"getSync","tags":["d\#
        aemon"],"summary":"How far a sync is","responses":{"200":{"description":"The sync.","content":{"application/json":{"schema":{"$ref\#
        ":"#/components/schemas/Job"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound\#
        "},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/events":{"get":{"operationId":"streamEvents","tags":["events"],"sum\#
        mary":"What happened after a cursor, and then as it happens","description":"One JSON object a line. A `heartbeat` comes every 15 s\#
        econds without an event. A `gap` says that what lies between the reader's\ncursor and the gap's is not known any more, because his\#
        tory was pruned or the reader fell too far behind; in the second case the\nstream ends behind it. A reader that does not take its \#
        lines for 30 seconds is cut off. Either way it goes on from its last cursor.\n","parameters":[{"name":"since","in":"query","descri\#
        ption":"The cursor to go on from; 0 is the beginning of the log. From now on where it is missing.","schema":{"type":"integer","for\#
        mat":"int64","minimum":0}},{"name":"types","in":"query","description":"Which types, separated by commas; all where it is missing."\#
        ,"style":"form","explode":false,"schema":{"type":"array","items":{"$ref":"#/components/schemas/EventType"}}},{"name":"limit","in":\#
        "query","description":"Ends the stream after so many events.","schema":{"type":"integer","minimum":1,"maximum":1000000}},{"name":"\#
        follow","in":"query","description":"Whether the stream stays open at the log's end.","schema":{"type":"boolean","default":true}}],\#
        "responses":{"200":{"description":"Lines.","content":{"application/x-ndjson":{"schema":{"$ref":"#/components/schemas/StreamRecord"\#
        }}}},"400":{"$ref":"#/components/responses/BadRequest"},"default":{"$ref":"#/components/responses/Problem"}}}}},"components":{"par\#
        ameters":{"IfNoneMatch":{"name":"If-None-Match","in":"header","description":"The `ETag` of an earlier answer; where it is still th\#
        e same, 304 says so.","schema":{"type":"string","pattern":"^(\"[0-9a-z]+\"|\\*)$"}},"Id":{"name":"id","in":"path","required":true,\#
        "schema":{"$ref":"#/components/schemas/Id"}},"Query":{"name":"q","in":"query","description":"Words and \"phrases\"; title: source:\#
         feed: topic: lang: date: verdict: narrow a word; -not, OR and parentheses join them.\n","schema":{"type":"string"},"example":"tar\#
        iff -steel"},"Since":{"name":"since","in":"query","description":"RFC 3339, a day, or a distance back from now (7d, 12h, P1M).","sc\#
        hema":{"$ref":"#/components/schemas/TimeBound"},"example":"7d"},"Until":{"name":"until","in":"query","description":"As `since`; wh\#
        at it names is not included.","schema":{"$ref":"#/components/schemas/TimeBound"},"example":"2025-06-06"},"Limit":{"name":"limit","\#
        in":"query","description":"How many.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":20}},"Feed":{"name":"feed","\#
        in":"query","description":"Only what this feed carried.","schema":{"$ref":"#/components/schemas/Id"}},"Topic":{"name":"topic","in"\#
        :"query","description":"Only this topic.","schema":{"type":"string"}},"Speaker":{"name":"speaker","in":"query","description":"Who \#
        speaks, accuses, meets or is named: an id, or a part of the name.","schema":{"type":"string"}},"InStory":{"name":"story","in":"que\#
        ry","description":"Only articles of this story.","schema":{"$ref":"#/components/schemas/Id"}},"Verdicts":{"name":"verdict","in":"q\#
        uery","description":"Which verdicts, separated by commas; core and related where it is missing.","style":"form","explode":false,"s\#
        chema":{"type":"array","items":{"enum":["core","related","no","all"]}}},"Copies":{"name":"copies","in":"query","description":"Whet\#
        her the facts of copies are listed too.","schema":{"type":"boolean","default":false}},"AsOf":{"name":"as_of","in":"query","descrip\#
        tion":"Answers with what was known then; as `since`.","schema":{"$ref":"#/components/schemas/TimeBound"}},"Page":{"name":"cursor",\#
        "in":"query","description":"The `next` of the page before.","schema":{"type":"string"}},"Ahead":{"name":"ahead","in":"query","desc\#
        ription":"Only days from today on, so far ahead: 90d, 12w, P3M. Soonest first.","schema":{"type":"string"}}},"responses":{"NotModi\#
        fied":{"description":"The client named the form that it still has; there is no body."},"BadRequest":{"description":"Something in t\#
        he request does not fit; `parameter` names it.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Prob\#
        lem"}}}},"NotAllowed":{"description":"A change was asked for on the read socket.","content":{"application/problem+json":{"schema":\#
        {"$ref":"#/components/schemas/Problem"}}}},"NotFound":{"description":"Nothing has that number.","content":{"application/problem+js\#
        on":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Conflict":{"description":"The feed or search is there already","or the f\#
        eed belongs to the configuration.":null,"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}\#
        ,"NotAFeed":{"description":"The address holds no feed; `proposals` are feeds that its page offers.","content":{"application/proble\#
        m+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"TooLarge":{"description":"The request has more than 1 MiB.","content\#
        ":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Problem":{"description":"The request was refus\#
        ed or failed.","content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},"schemas":{"Id":{"type"\#
        :"integer","format":"int64","minimum":1,"maximum":9223372036854775807},"Time":{"type":"string","format":"date-time"},"MaybeTime":{\#
        "type":["string","null"],"format":"date-time"},"MaybeText":{"type":["string","null"]},"MaybeId":{"type":["integer","null"],"format\#
        ":"int64"},"Cursor":{"type":"string","pattern":"^[0-9]+$"},"TimeBound":{"type":"string"},"SearchName":{"type":"string","pattern":"\#
        ^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$"},"SavedSearch":{"type":"object","required":["name","query","created","cursor"],"properties":{"n\#
        ame":{"$ref":"#/components/schemas/SearchName"},"query":{"type":"string"},"created":{"$ref":"#/components/schemas/Time"},"cursor":\#
        {"$ref":"#/components/schemas/Cursor"}}},"Verdict":{"enum":["core","related","no"]},"WebAddress":{"type":"string","format":"uri","\#
        pattern":"^https?://","maxLength":4096},"FeedTitle":{"type":["string","null"],"maxLength":512},"Tags":{"type":["array","null"],"ma\#
        xItems":32,"items":{"type":"string","minLength":1,"maxLength":64}},"Interval":{"type":["integer","null"],"description":"Seconds be\#
        tween polls.","minimum":60,"maximum":2592000},"EventType":{"enum":["article.new","article.changed","fact.quote","fact.figure","fac\#
        t.deadline","fact.meeting","fact.claim","fact.stage","meeting.changed","story.new","story.grown","feed.failing","feed.recovered","\#
        feed.silent","feed.gone","feed.moved","sync.started","sync.finished"]},"Problem":{"type":"object","required":["type","title","stat\#
        us","detail","kind"],"properties":{"type":{"const":"about:blank"},"title":{"type":"string"},"status":{"type":"integer","minimum":4\#
        00,"maximum":599},"detail":{"type":"string","description":"One sentence for people."},"kind":{"enum":["bad-request","bad-query","n\#
        ot-found","not-allowed","bad-method","feed-exists","feed-in-config","search-exists","not-a-feed","feed-unreachable","too-large","t\#
        oo-many","unavailable","internal","api-mismatch"]},"hint":{"type":"string","description":"What to do about it."},"parameter":{"typ\#
        e":"string","description":"The parameter or member that is meant."},"column":{"type":"integer","minimum":1,"description":"Where a \#
        query is wrong, in characters."},"retry_after_ms":{"type":"integer","minimum":0},"proposals":{"type":"array","items":{"type":"stri\#
        ng"},"description":"Feeds that a page offers."}}},"Version":{"type":"object","required":["product","version","api"],"properties":{\#
        "product":{"const":"tradewire"},"version":{"type":"string"},"api":{"type":"object","required":["min","max"],"properties":{"min":{"\#
        type":"integer"},"max":{"type":"integer"}}}}},"Status":{"type":"object","required":["version","started_at","cache","feeds","sync",\#
        "cursor"],"properties":{"version":{"type":"string"},"started_at":{"type":["string","null"],"format":"date-time","description":"Nul\#
        l where no daemon runs, and `tradewire --offline` reads the cache."},"admin_socket":{"type":["string","null"],"description":"The p\#
        ath of the socket that takes changes."},"cache":{"type":"object","required":["path","bytes","schema","articles","pages_waiting"],"\#
        properties":{"path":{"type":"string"},"bytes":{"type":"integer","minimum":0},"schema":{"type":"integer"},"articles":{"type":"objec\#
        t","required":["core","related","no"],"properties":{"core":{"type":"integer"},"related":{"type":"integer"},"no":{"type":"integer"}\#
        }},"pages_waiting":{"type":"integer","minimum":0}}},"feeds":{"type":"object","required":["total","ok","new","failing","silent","go\#
        ne","paused"],"additionalProperties":{"type":"integer","minimum":0}},"sync":{"type":"object","required":["last","next","active","j\#
        ob"],"properties":{"last":{"$ref":"#/components/schemas/MaybeTime"},"next":{"$ref":"#/components/schemas/MaybeTime"},"active":{"ty\#
        pe":"integer","minimum":0},"job":{"oneOf":[{"$ref":"#/components/schemas/Job"},{"type":"null"}]}}},"cursor":{"$ref":"#/components/\#
        schemas/Cursor"}}},"Job":{"type":"object","required":["id","state","started_at","finished_at","total","done","new","changed","unch\#
        anged","failed","deferred"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"state":{"enum":["running","finished"]},"started\#
        _at":{"$ref":"#/components/schemas/Time"},"finished_at":{"$ref":"#/components/schemas/MaybeTime"},"total":{"type":"integer","minim\#
        um":0,"description":"Feeds to poll."},"done":{"type":"integer","minimum":0,"description":"Feeds polled."},"new":{"type":"integer",\#
        "minimum":0,"description":"Articles."},"changed":{"type":"integer","minimum":0,"description":"Articles."},"unchanged":{"type":"int\#
        eger","minimum":0,"description":"Feeds."},"failed":{"type":"integer","minimum":0,"description":"Feeds."},"deferred":{"type":"integ\#
        er","minimum":0,"description":"Feeds that were not asked, because the server or the feed wants to be left alone for now."}}},"Arti\#
        cle":{"type":"object","required":["id","title","url","outlet","byline","published","updated","first_seen","language","verdict","sc\#
        ore","reasons","topics","summary","snippet","image","copy_of","story","starred","revisions"],"properties":{"id":{"$ref":"#/compone\#
        nts/schemas/Id"},"title":{"type":"string"},"url":{"$ref":"#/components/schemas/MaybeText"},"outlet":{"$ref":"#/components/schemas/\#
        MaybeText"},"byline":{"type":"array","items":{"type":"string"}},"published":{"$ref":"#/components/schemas/MaybeTime"},"updated":{"\#
        $ref":"#/components/schemas/MaybeTime"},"first_seen":{"$ref":"#/components/schemas/Time"},"language":{"$ref":"#/components/schemas\#
        /MaybeText"},"verdict":{"$ref":"#/components/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1},"reasons":{"type"\#
        :"array","items":{"type":"string"},"description":"What the verdict stands on, weightiest first."},"topics":{"type":"array","items"\#
        :{"type":"string"}},"summary":{"$ref":"#/components/schemas/MaybeText"},"snippet":{"type":["string","null"],"description":"With a \#
        query: the best passage, each match between U+E000 and U+E001."},"image":{"$ref":"#/components/schemas/MaybeText"},"copy_of":{"$re\#
        f":"#/components/schemas/MaybeId"},"story":{"$ref":"#/components/schemas/MaybeId"},"starred":{"type":"boolean"},"revisions":{"type\#
        ":"integer","minimum":0}}},"ListedArticle":{"allOf":[{"$ref":"#/components/schemas/Article"},{"type":"object","required":["copy_co\#
        unt"],"properties":{"copy_count":{"type":"integer","minimum":0,"description":"How many copies of it other feeds brought."}}}]},"Ar\#
        ticleList":{"type":"object","required":["articles","next","events_cursor"],"properties":{"articles":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/ListedArticle"}},"next":{"type":["string","null"],"description":"For `cursor`; null on the last page."},"e\#
        vents_cursor":{"$ref":"#/components/schemas/Cursor"}}},"FactName":{"enum":["quote","figure","deadline","meeting","claim","stage","\#
        person"]},"CitedFact":{"type":"object","required":["id","kind","text","field","start","end","rule","values","day","first_seen","wi\#
        thdrawn","article"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"kind":{"enum":["quote","figure","date","meeting","claim\#
        ","stage","person"]},"text":{"type":"string","description":"The very words: the span of the article's field."},"field":{"enum":["t\#
        itle","summary","text"]},"start":{"type":"integer","minimum":0,"description":"In Unicode characters of the field."},"end":{"type":\#
        "integer","minimum":0},"rule":{"type":"string"},"values":{"type":"object","description":"What was read; null where the article lea\#
        ves it open."},"day":{"type":["string","null"],"format":"date","description":"The day that it speaks of."},"first_seen":{"$ref":"#\#
        /components/schemas/Time"},"withdrawn":{"$ref":"#/components/schemas/MaybeTime"},"article":{"type":"object","required":["id","titl\#
        e","url","outlet","published","first_seen","verdict","copy_of","copies","story"],"properties":{"id":{"$ref":"#/components/schemas/\#
        Id"},"title":{"type":"string"},"url":{"$ref":"#/components/schemas/MaybeText"},"outlet":{"$ref":"#/components/schemas/MaybeText"},\#
        "published":{"$ref":"#/components/schemas/MaybeTime"},"first_seen":{"$ref":"#/components/schemas/Time"},"verdict":{"$ref":"#/compo\#
        nents/schemas/Verdict"},"copy_of":{"$ref":"#/components/schemas/MaybeId"},"copies":{"type":"integer","minimum":0},"story":{"$ref":\#
        "#/components/schemas/MaybeId"}}}}},"FactGroup":{"type":"object","required":["about","articles","disagrees","history","values"],"p\#
        roperties":{"about":{"type":"object","description":"What the values are of."},"articles":{"type":"integer","minimum":0,"descriptio\#
        n":"Independent ones; copies count once."},"disagrees":{"type":"boolean","description":"Articles of the same days have no value in\#
         common: of the newest days, or, where the values are the ends of a period, ends at most two weeks apart. A rate that a later arti\#
        cle replaces is a history and no disagreement."},"history":{"type":"boolean","description":"Values follow each other, as the rates\#
         of a tariff of one side on another do; a change of rate stands as \"145 → 30\"."},"values":{"type":"array","description":"Of a hi\#
        story the newest first, else those of most articles first.","items":{"$ref":"#/components/schemas/FactValue"}}}},"FactValue":{"typ\#
        e":"object","required":["value","articles","outlets","first_published","last_published","superseded_on","newest"],"properties":{"v\#
        alue":{"type":"string"},"articles":{"type":"integer","minimum":1},"outlets":{"type":"array","maxItems":5,"items":{"type":"string"}\#
        },"first_published":{"$ref":"#/components/schemas/Time","description":"Of the oldest article that gives it."},"last_published":{"$\#
        ref":"#/components/schemas/Time","description":"Of the newest article that gives it."},"superseded_on":{"type":["string","null"],"\#
        format":"date","description":"Of a history: the day on which an article gave another value or said that this one is over, after wh\#
        ich none gave it."},"newest":{"$ref":"#/components/schemas/CitedFact"}}},"Meeting":{"type":"object","description":"A call, a meeti\#
        ng, a round of talks or a visit, as all articles together tell it. Statements are of one event where kind, parties and people agre\#
        e as far as both name them, and the days; a plan whose day or place is open is settled by an article of the next sixty days. What \#
        only may be the same stands by itself. Events are put together from the newest 2,500 statements of the span and sixty days around \#
        (`meetings_since`); in a timeline, older statements stand by themselves.","required":["id","kind","status","parties","people","day\#
        s","places","disagrees","open","openings","steps","articles","outlets","facts","newest"],"properties":{"id":{"type":"integer","des\#
        cription":"Of the fact that told of it first."},"kind":{"type":"string"},"status":{"enum":["invited","planned","held","cancelled"]\#
        },"parties":{"type":"array","items":{"type":"string"}},"people":{"type":"array","maxItems":12,"items":{"type":"string"}},"days":{"\#
        type":"array","description":"Days, or spans of days as \"2025-06-09/2025-06-10\". A month or a week that holds one of them is left\#
         out; a day of a meeting of several days counts for these.","items":{"$ref":"#/components/schemas/FactValue"}},"places":{"type":"a\#
        rray","items":{"$ref":"#/components/schemas/FactValue"}},"disagrees":{"type":"boolean","description":"Articles name different plac\#
        es","or days that have nothing in common.":null},"open":{"type":"array","description":"What is still to be determined: of what is \#
        ahead, until two days after the day that is given, or where none is, for sixty days after the newest article.","items":{"enum":["p\#
        lace","day"]}},"openings":{"type":"array","description":"What an article left open, and which article settled it.","items":{"type"\#
        :"object","required":["what","since","value","until","opened_by","settled_by"],"properties":{"what":{"enum":["place","day"]},"sinc\#
        e":{"$ref":"#/components/schemas/Time"},"value":{"$ref":"#/components/schemas/MaybeText"},"until":{"$ref":"#/components/schemas/Ma\#
        ybeTime"},"opened_by":{"$ref":"#/components/schemas/CitedFact"},"settled_by":{"oneOf":[{"$ref":"#/components/schemas/CitedFact"},{\#
        "type":"null"}]}}}},"steps":{"type":"array","description":"How it came to its status, oldest first.","items":{"type":"object","req\#
        uired":["status","time","evidence"],"properties":{"status":{"enum":["invited","planned","held","cancelled"]},"time":{"$ref":"#/com\#
        ponents/schemas/Time"},"evidence":{"$ref":"#/components/schemas/CitedFact"}}}},"articles":{"type":"integer","minimum":1,"descripti\#
        on":"Independent ones; copies count once."},"outlets":{"type":"array","maxItems":5,"items":{"type":"string"}},"facts":{"type":"arr\#
        ay","description":"The facts that tell of it.","items":{"type":"integer"}},"newest":{"$ref":"#/components/schemas/CitedFact"}}},"F\#
        actList":{"type":"object","required":["facts","groups","meetings","meetings_since","next","next_meetings","events_cursor"],"proper\#
        ties":{"facts":{"type":"array","items":{"$ref":"#/components/schemas/CitedFact"}},"groups":{"type":"array","items":{"$ref":"#/comp\#
        onents/schemas/FactGroup"}},"meetings":{"type":"array","description":"Of /v1/facts/meetings, over everything that was asked for, e\#
        ach event once, at most `limit`; the newest first, or with `ahead` the soonest. Facts and meetings have pages of their own: with t\#
        he `cursor` of one list, the other is empty. An event that newer articles tell of goes to the front; with `as_of`, all pages are o\#
        f one moment.","items":{"$ref":"#/components/schemas/Meeting"}},"meetings_since":{"$ref":"#/components/schemas/MaybeTime","descrip\#
        tion":"Where more statements are known than events are put together from (2,500), they are made of those published since then."},"\#
        next":{"$ref":"#/components/schemas/MaybeText","description":"The `cursor` with which the facts go on."},"next_meetings":{"$ref":"\#
        #/components/schemas/MaybeText","description":"The `cursor` with which the meetings go on."},"events_cursor":{"$ref":"#/components\#
        /schemas/Cursor"}}},"ArticleFacts":{"type":"object","required":["facts"],"properties":{"facts":{"type":"array","items":{"$ref":"#/\#
        components/schemas/CitedFact"}}}},"StageReading":{"type":"object","required":["stage","articles","newest"],"properties":{"stage":{\#
        "enum":["undetermined","none","scheduled","held","framework","agreed","in-force","accused","stalled","restarted","extended","expir\#
        ed"]},"articles":{"type":"integer","minimum":0},"newest":{"oneOf":[{"$ref":"#/components/schemas/CitedFact"},{"type":"null"}]}}},"\#
        StageReport":{"type":"object","required":["current","alternatives","history","history_since","facts","next","events_cursor"],"prop\#
        erties":{"current":{"$ref":"#/components/schemas/StageReading"},"alternatives":{"type":"array","items":{"$ref":"#/components/schem\#
        as/StageReading"}},"history":{"type":"array","items":{"type":"object","required":["from","stage","time","evidence"],"properties":{\#
        "from":{"type":"string"},"stage":{"type":"string"},"time":{"$ref":"#/components/schemas/Time"},"evidence":{"$ref":"#/components/sc\#
        hemas/CitedFact"}}}},"history_since":{"$ref":"#/components/schemas/MaybeTime","description":"Where more reports are known than a h\#
        istory is made of (1,000), it is made of those published since then."},"facts":{"type":"array","items":{"$ref":"#/components/schem\#
        as/CitedFact"}},"next":{"$ref":"#/components/schemas/MaybeText"},"events_cursor":{"$ref":"#/components/schemas/Cursor"}}},"Timelin\#
        e":{"type":"object","required":["entries","next","events_cursor"],"properties":{"entries":{"type":"array","items":{"type":"object"\#
        ,"required":["time","learned","stage_before","fact","meeting"],"properties":{"time":{"$ref":"#/components/schemas/Time"},"learned"\#
        :{"$ref":"#/components/schemas/Time"},"stage_before":{"$ref":"#/components/schemas/MaybeText"},"fact":{"$ref":"#/components/schema\#
        s/CitedFact"},"meeting":{"description":"Of a meeting the event, which stands once; the fact is then the one that tells it best.","\#
        oneOf":[{"$ref":"#/components/schemas/Meeting"},{"type":"null"}]}}}},"next":{"$ref":"#/components/schemas/MaybeText"},"events_curs\#
        or":{"$ref":"#/components/schemas/Cursor"}}},"TopicReport":{"type":"object","required":["since","until","topics"],"properties":{"s\#
        ince":{"$ref":"#/components/schemas/Time"},"until":{"$ref":"#/components/schemas/Time"},"topics":{"type":"array","items":{"type":"\#
        object","required":["topic","articles","articles_before","facts"],"properties":{"topic":{"type":"string"},"articles":{"type":"inte\#
        ger","minimum":0},"articles_before":{"type":"integer","minimum":0},"facts":{"type":"integer","minimum":0}}}}}},"PeopleReport":{"ty\#
        pe":"object","required":["people"],"properties":{"people":{"type":"array","items":{"type":"object","required":["id","name","side",\#
        "offices","articles","quotes","claims","first_published","last_published"],"properties":{"id":{"$ref":"#/components/schemas/MaybeT\#
        ext"},"name":{"type":"string"},"side":{"$ref":"#/components/schemas/MaybeText"},"offices":{"type":"array","items":{"type":"string"\#
        }},"articles":{"type":"integer","minimum":0},"quotes":{"type":"integer","minimum":0},"claims":{"type":"integer","minimum":0},"firs\#
        t_published":{"$ref":"#/components/schemas/MaybeTime"},"last_published":{"$ref":"#/components/schemas/MaybeTime"}}}}}},"Brief":{"t\#
        ype":"object","required":["since","until","counts","stage_before","stage","alternatives","stories","figures","deadlines","meetings\#
        ","quotes","claims","articles","disagreements","events_cursor"],"properties":{"since":{"$ref":"#/components/schemas/Time"},"until"\#
        :{"$ref":"#/components/schemas/Time"},"counts":{"type":"object","required":["articles","core","copies","facts"],"properties":{"art\#
        icles":{"type":"integer","minimum":0},"core":{"type":"integer","minimum":0},"copies":{"type":"integer","minimum":0},"facts":{"type\#
        ":"integer","minimum":0}}},"stage_before":{"$ref":"#/components/schemas/StageReading"},"stage":{"$ref":"#/components/schemas/Stage\#
        Reading"},"alternatives":{"type":"array","items":{"$ref":"#/components/schemas/StageReading"}},"stories":{"type":"array","items":{\#
        "$ref":"#/components/schemas/Story"}},"figures":{"type":"array","items":{"$ref":"#/components/schemas/FactGroup"}},"deadlines":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/FactGroup"}},"meetings":{"type":"array","description":"Events that became known\#
        , or that newer articles tell otherwise.","items":{"$ref":"#/components/schemas/Meeting"}},"quotes":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/CitedFact"}},"claims":{"type":"array","items":{"$ref":"#/components/schemas/CitedFact"}},"articles":{"type\#
        ":"array","description":"New core articles of which nothing above tells, newest first.","items":{"$ref":"#/components/schemas/Arti\#
        cle"}},"disagreements":{"type":"array","items":{"$ref":"#/components/schemas/FactGroup"}},"events_cursor":{"$ref":"#/components/sc\#
        hemas/Cursor"}}},"ArticleDocument":{"allOf":[{"$ref":"#/components/schemas/Article"},{"type":"object","required":["text","appearan\#
        ces","copies","copy_reason"],"properties":{"text":{"$ref":"#/components/schemas/MaybeText"},"appearances":{"type":"array","items":\#
        {"$ref":"#/components/schemas/Appearance"}},"copies":{"type":"array","items":{"$ref":"#/components/schemas/ArticleReference"}},"co\#
        py_reason":{"$ref":"#/components/schemas/MaybeText"}}}]},"ArticleReference":{"type":"object","required":["id","title","url","outle\#
        t","published","verdict","score"],"properties":{"id":{"$ref":"#/components/schemas/Id"},"title":{"type":"string"},"url":{"$ref":"#\#
        /components/schemas/MaybeText"},"outlet":{"$ref":"#/components/schemas/MaybeText"},"published":{"$ref":"#/components/schemas/Maybe\#
        Time"},"verdict":{"$ref":"#/components/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1}}},"Appearance":{"type":\#
        "object","required":["feed","feed_title","guid","link","first_seen","last_seen"],"properties":{"feed":{"$ref":"#/components/schema\#
        s/Id"},"feed_title":{"type":"string"},"guid":{"type":"string"},"link":{"$ref":"#/components/schemas/MaybeText"},"first_seen":{"$re\#
        f":"#/components/schemas/Time"},"last_seen":{"$ref":"#/components/schemas/Time"}}},"Revision":{"type":"object","required":["number\#
        ","replaced_at","title","summary","text"],"properties":{"number":{"type":"integer","minimum":1},"replaced_at":{"$ref":"#/component\#
        s/schemas/Time"},"title":{"type":"string"},"summary":{"$ref":"#/components/schemas/MaybeText"},"text":{"$ref":"#/components/schema\#
        s/MaybeText"}}},"Story":{"type":"object","required":["id","lead","articles","outlets","first_seen","last_seen"],"properties":{"id"\#
        :{"$ref":"#/components/schemas/Id"},"lead":{"$ref":"#/components/schemas/Article"},"articles":{"type":"integer","minimum":1},"outl\#
        ets":{"type":"array","items":{"type":"string"}},"first_seen":{"$ref":"#/components/schemas/Time"},"last_seen":{"$ref":"#/component\#
        s/schemas/Time"}}},"Failure":{"type":"object","required":["kind","message"],"properties":{"kind":{"type":"string","description":"A\#
         stable name: dns, refused, timeout, tls, http-404, not-a-feed, …"},"message":{"type":"string"}}},"Feed":{"type":"object","require\#
        d":["id","url","current_url","title","tags","origin","enabled","health","format","interval_s","last_poll","last_success","next_pol\#
        l","next_poll_reason","failures","error","warnings","articles","hub","full_text"],"properties":{"id":{"$ref":"#/components/schemas\#
        /Id"},"url":{"type":"string","description":"As the user wrote it."},"current_url":{"type":"string","description":"Where it is read\#
         from after permanent redirects."},"title":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"origin":{"enum":["\#
        config","added"]},"enabled":{"type":"boolean"},"health":{"enum":["ok","new","failing","silent","gone","paused"]},"format":{"$ref":\#
        "#/components/schemas/MaybeText"},"interval_s":{"type":["integer","null"]},"last_poll":{"$ref":"#/components/schemas/MaybeTime"},"\#
        last_success":{"$ref":"#/components/schemas/MaybeTime"},"next_poll":{"$ref":"#/components/schemas/MaybeTime"},"next_poll_reason":{\#
        "$ref":"#/components/schemas/MaybeText"},"failures":{"type":"integer","minimum":0,"description":"In a row."},"error":{"oneOf":[{"$\#
        ref":"#/components/schemas/Failure"},{"type":"null"}]},"warnings":{"type":"array","items":{"type":"string"}},"articles":{"type":"i\#
        nteger","minimum":0},"hub":{"$ref":"#/components/schemas/MaybeText"},"full_text":{"type":"boolean"}}},"FeedTrial":{"type":"object"\#
        ,"required":["url","final_url","format","title","entries","newest","bytes","warnings","sample","page","proposals","error"],"proper\#
        ties":{"url":{"type":"string"},"final_url":{"$ref":"#/components/schemas/MaybeText"},"format":{"$ref":"#/components/schemas/MaybeT\#
        ext"},"title":{"$ref":"#/components/schemas/MaybeText"},"entries":{"type":"integer","minimum":0},"newest":{"$ref":"#/components/sc\#
        hemas/MaybeTime"},"bytes":{"type":"integer","minimum":0},"warnings":{"type":"array","items":{"type":"string"}},"sample":{"type":"a\#
        rray","maxItems":10,"items":{"type":"object","required":["title","link","published","verdict","score","reasons"],"properties":{"ti\#
        tle":{"type":"string"},"link":{"$ref":"#/components/schemas/MaybeText"},"published":{"$ref":"#/components/schemas/MaybeTime"},"ver\#
        dict":{"$ref":"#/components/schemas/Verdict"},"score":{"type":"number","minimum":0,"maximum":1},"reasons":{"type":"array","items":\#
        {"type":"string"}}}}},"page":{"description":"What the page of the first entry that links to one gives.","oneOf":[{"$ref":"#/compon\#
        ents/schemas/PageTrial"},{"type":"null"}]},"proposals":{"type":"array","items":{"type":"string"}},"error":{"oneOf":[{"$ref":"#/com\#
        ponents/schemas/Failure"},{"type":"null"}]}}},"PageTrial":{"type":"object","required":["url","title","byline","published","languag\#
        e","access","excerpt","characters","reason"],"properties":{"url":{"type":"string","description":"After redirects."},"title":{"$ref\#
        ":"#/components/schemas/MaybeText"},"byline":{"type":"array","items":{"type":"string"}},"published":{"type":["string","null"],"des\#
        cription":"As the page gives it: a day, or a moment with its zone where the zone is known."},"language":{"$ref":"#/components/sche\#
        mas/MaybeText"},"access":{"enum":["full","stub","consent-wall",null]},"excerpt":{"type":["string","null"],"description":"The text'\#
        s beginning."},"characters":{"type":"integer","minimum":0,"description":"Of the whole text."},"reason":{"type":["string","null"],"\#
        description":"Why the page was not read."}}},"StreamRecord":{"type":"object","required":["type","cursor"],"properties":{"type":{"a\#
        nyOf":[{"$ref":"#/components/schemas/EventType"},{"enum":["heartbeat","gap"]}]},"cursor":{"$ref":"#/components/schemas/Cursor"},"a\#
        t":{"$ref":"#/components/schemas/Time"},"article":{"oneOf":[{"$ref":"#/components/schemas/ArticleReference"},{"type":"null"}]},"fe\#
        ed":{"oneOf":[{"type":"null"},{"type":"object","required":["id","title","url"],"properties":{"id":{"$ref":"#/components/schemas/Id\#
        "},"title":{"type":"string"},"url":{"type":"string"}}}]},"detail":{"type":"object"}}}}}}
        """#
}
