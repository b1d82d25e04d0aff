/// The style sheet of a page: colours as variables, so that figures follow light, dark and print.
///
/// Variables for figures: `--ink` (text and axes), `--faint` (grid lines, secondary text), `--paper`
/// (background), `--panel` (boxes), `--accent` (what to look at), `--good`, `--warning`, `--alarm`, and
/// `--series-1` to `--series-6`, told apart also without colour vision. Text in figures takes the
/// page's font.
package enum PageStyle {
  package static let sheet = """
    :root{color-scheme:light dark;--ink:#1c1f24;--faint:#5b6470;--paper:#fff;--panel:#f4f5f7;\
    --rule:#d5d9df;--accent:#0b5cad;--good:#1a6e3c;--warning:#8a5300;--alarm:#b3261e;\
    --series-1:#0b5cad;--series-2:#b34700;--series-3:#1a6e3c;--series-4:#8e3a94;--series-5:#6b5b00;\
    --series-6:#5b6470}
    @media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--faint:#a3acb8;--paper:#15181c;\
    --panel:#1f242a;--rule:#3a424c;--accent:#7db8f5;--good:#7fd19b;--warning:#f0b45c;--alarm:#ff8a80;\
    --series-1:#7db8f5;--series-2:#ffab70;--series-3:#7fd19b;--series-4:#d9a0de;--series-5:#d8c65a;\
    --series-6:#a3acb8}}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;\
    overflow-wrap:anywhere}
    h1,h2,h3{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
    h1{font-size:1.75rem;margin-top:0}
    h2{font-size:1.3rem;border-bottom:1px solid var(--rule);padding-bottom:.25rem}
    h3{font-size:1.05rem}
    a{color:var(--accent)}
    a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);\
    outline-offset:2px}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.92em}
    pre{background:var(--panel);padding:.75rem 1rem;overflow-x:auto;border-radius:.25rem;\
    white-space:pre-wrap}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0}
    dt{color:var(--faint)}
    dd{margin:0}
    .box{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    caption{text-align:start;color:var(--faint);padding-bottom:.35rem}
    th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;\
    border-bottom:1px solid var(--rule)}
    th{font-weight:600}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    td.number,.date,.id{white-space:nowrap}
    th{overflow-wrap:normal}
    td.text{min-width:8rem}
    blockquote{margin:1rem 0;padding:.1rem 1rem;border-inline-start:4px solid var(--rule);\
    white-space:pre-line}
    blockquote footer{color:var(--faint)}
    figure{margin:1.5rem 0}
    figure svg{display:block;max-width:100%;height:auto}
    figcaption{color:var(--faint);margin-top:.4rem}
    details{margin:.4rem 0}
    .callout{border:1px solid var(--rule);border-inline-start:4px solid var(--accent);\
    background:var(--panel);padding:.6rem 1rem;margin:1rem 0}
    .callout.warning{border-inline-start-color:var(--warning)}
    .callout.alarm{border-inline-start-color:var(--alarm)}
    .good{color:var(--good)}
    span.warning{color:var(--warning)}
    span.alarm{color:var(--alarm);font-weight:600}
    .accent{color:var(--accent)}
    .dim{color:var(--faint)}
    table:not(.wide,.widest){width:auto}
    \(rowsAsBlocks(".wide", below: "40rem"))
    \(rowsAsBlocks(".widest", below: "62rem"))
    @media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
    @media print{:root{--ink:#000;--faint:#444;--paper:#fff;--panel:#fff;--rule:#999;--accent:#000;\
    --good:#000;--warning:#000;--alarm:#000}body{max-width:none;padding:0;font-size:10pt}\
    .skip{display:none}.box{overflow:visible}table{font-size:8.5pt}td.text{min-width:0}a{color:inherit;text-decoration:none}\
    h2,h3{break-after:avoid}figure,tr,blockquote,.callout{break-inside:avoid}thead{display:table-header-group}}

    """ + FigureStyle.css

  /// Where a table of that class has no room beside itself, each row stands as lines with names.
  private static func rowsAsBlocks(_ table: String, below width: String) -> String {
    """
    @media screen and (max-width:\(width)){\(table),\(table) :is(tbody,caption,tr,td){display:block}\
    \(table) thead,\(table) td:empty{display:none}\
    \(table) tr{border-bottom:1px solid var(--rule);padding:.4rem 0}\
    \(table) td{border:0;padding:.1rem 0;text-align:start}\
    \(table) :is(.date,.number,.id){display:inline-block;margin-inline-end:1.5rem}\
    \(table) td::before{content:attr(data-name) ": ";color:var(--faint)}}
    """
  }

  /// What the page's policy lets through: the hash of ``sheet``.
  ///
  /// A test says what it has to be when the sheet has changed.
  package static let hash = "sha256-mMFievG4yqyrAUCKugusOTlDpe+HvZQV+3TUwwBlp+M="
}
