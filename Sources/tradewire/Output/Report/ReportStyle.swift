/// What a report looks like beside what every page does. Each colour of words has a contrast of 4.5 to 1 at least with what lies under it.
enum ReportStyle {
    static let text = """
        :root{--good:#bfe5cf;--open:#cfe1f7;--bad:#f8d0c8;--unknown:#e4e7eb;--ahead:#f4f6f8;--course:#1f5fae}
        @media screen and (prefers-color-scheme:dark){
        :root{--good:#1d4d38;--open:#1f3f66;--bad:#66302b;--unknown:#2d333b;--ahead:#161b22;--course:#79b8ff}}
        main{max-width:60rem}
        h1{font-size:2rem;margin:.25rem 0}h3{font-size:1rem;margin:1rem 0 .5rem}
        .tone{padding:0 .5rem;border-radius:.25rem}
        .tone.good{background:var(--good)}.tone.open{background:var(--open)}.tone.bad{background:var(--bad)}.tone.unknown{background:var(--unknown)}
        .change{font-size:1.25rem;font-weight:600}
        blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid var(--rule)}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem;margin:1rem 0}
        .tiles li{margin:0;padding:.5rem .75rem;border:1px solid var(--rule);border-radius:.375rem}
        .tiles span{display:block;font-size:.875rem}.tiles strong{font-size:1.35rem}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}
        figure{margin:0 0 .75rem}figcaption{font-size:.875rem}.pair figcaption{font-weight:600;font-size:1rem}
        .chart{display:block;overflow:hidden}.chart text{font-size:12px;fill:var(--dim)}
        .chart .lane,.chart .name,.chart .value{fill:var(--ink)}.chart .value{font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
        .grid{stroke:var(--rule)}.ahead{fill:var(--ahead)}
        .stage{stroke:var(--paper)}.stage.good{fill:var(--good)}.stage.open{fill:var(--open)}.stage.bad{fill:var(--bad)}.stage.unknown{fill:var(--unknown)}
        .held,.point{fill:var(--course)}.planned,.cancelled{fill:var(--paper);stroke:var(--course);stroke-width:2}
        .cancelled{stroke-dasharray:2 2}.deadline{fill:var(--mark)}.course{stroke:var(--course);stroke-width:2}
        table{border-collapse:collapse;width:100%;font-size:.875rem}
        th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--rule)}
        td:last-child{width:100%}.day,.rate{white-space:nowrap;padding-right:1rem}
        .on-wide{display:none}
        @media(min-width:50rem){.on-wide{display:inline}.on-phone{display:none}}
        @media print{.chart{print-color-adjust:exact;-webkit-print-color-adjust:exact}.tone,.stage{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """
}
