/// The part of a page's style that figures need: colours for light, dark and paper, and what each
/// ink looks like.
///
/// The colours are those of Okabe and Ito ("Color Universal Design", 2008), which people who see
/// fewer colours can tell apart, darkened or lightened for contrast.
package enum FigureStyle {
  package static let css = """
    :root{--fig-paper:var(--paper,#fff);--fig-ink:var(--ink,#1c1f24);--fig-quiet:var(--faint,#5b6470);\
    --fig-grid:var(--rule,#d5d9df);--fig-blue:#0063a6;--fig-red:#b84300;--fig-green:#00785a}
    @media (prefers-color-scheme:dark){:root{--fig-paper:var(--paper,#15181c);\
    --fig-ink:var(--ink,#e6e8eb);--fig-quiet:var(--faint,#a3acb8);--fig-grid:var(--rule,#3a424c);\
    --fig-blue:#56b4e9;--fig-red:#ff9e4a;--fig-green:#3ecf9f}}
    @media print{:root{--fig-paper:#fff;--fig-ink:#000;--fig-quiet:#333;--fig-grid:#bbb;\
    --fig-blue:#333;--fig-red:#000;--fig-green:#888}}
    svg.figure{width:100%;max-width:54rem;height:auto;font-family:system-ui,-apple-system,\
    "Segoe UI",Roboto,"DejaVu Sans",sans-serif;print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    svg.figure.narrow{display:none;max-width:30rem}
    @media screen and (max-width:40rem){svg.figure.wide{display:none}\
    svg.figure.narrow{display:block}}
    .ink-words,.ink-strong{fill:var(--fig-ink)}
    .ink-quiet{fill:var(--fig-quiet)}
    .ink-strong{font-weight:600}
    text[class^=ink]{paint-order:stroke;stroke:var(--fig-paper);stroke-width:3px;\
    stroke-linejoin:round}
    @media print{text[class^=ink]{stroke:none}}
    .ink-grid{stroke:var(--fig-grid);fill:none}
    .ink-axis{stroke:var(--fig-quiet);fill:none}
    .ink-mark{stroke:var(--fig-red);stroke-width:2;stroke-dasharray:7 4;fill:none}
    .ink-now{fill:var(--fig-blue);stroke:var(--fig-blue)}
    .ink-before,.ink-late{stroke:var(--fig-ink)}
    .ink-hatched{stroke:var(--fig-quiet);stroke-width:1.4;fill:none}
    .ink-crossed{stroke:var(--fig-red);stroke-width:1.6;fill:none}
    .ink-late{stroke:var(--fig-red)}
    .ink-done{fill:var(--fig-green);stroke:var(--fig-green)}
    .ink-missing{fill:none;stroke:var(--fig-quiet);stroke-dasharray:3 3}
    .ink-field1{fill:var(--fig-grid);fill-opacity:.9}
    .ink-field2{fill:var(--fig-grid);fill-opacity:.6}
    .ink-field3{fill:var(--fig-grid);fill-opacity:.35}
    .ink-field4{fill:var(--fig-grid);fill-opacity:.12}
    .ink-line{stroke:var(--fig-blue);stroke-width:2.5;fill:none;stroke-linejoin:round}
    .ink-hollow{fill:var(--fig-paper);stroke:var(--fig-red);stroke-width:2}
    .ink-decision{fill:var(--fig-red);stroke:var(--fig-ink)}
    .ink-stroke{stroke:var(--fig-blue);stroke-width:1.6;fill:none}

    """
}
