/** The style sheet of the page. */
export const pageStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a4049); --soft: light-dark(#f4f6f9, #1d2127);
  --text: light-dark(#1b1f26, #e3e7ed); --dim: light-dark(#58606d, #9aa4b2); --back: light-dark(#fff, #14171b);
  --red: light-dark(#b3140b, #ff8a80); --amber: light-dark(#8a5300, #f2b94b); --green: light-dark(#146c2e, #6fd08c);
  --blue: light-dark(#1a56b0, #8ab4f8); --del: light-dark(#ffe3e0, #4a1d1b); --ins: light-dark(#dcf5e2, #173a22); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
code, pre, table { font: 13px/1.45 ui-monospace, monospace; }
.pair, .dim, th span { color: var(--dim); overflow-wrap: anywhere; }
[hidden] { display: none !important; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center;
  padding: .75rem 0; background: var(--back); border-bottom: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .75rem; }
legend { float: left; margin-right: .75rem; color: var(--dim); }
input[type=search] { min-width: 16rem; } select { max-width: 20rem; }
input[type=search], select, button { font: inherit; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: .375rem; padding: .3rem .6rem; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
ol { list-style: none; margin: 0; padding: 0; }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--dim); border-radius: .375rem; margin: .4rem 0; }
.breaking, .client-breaking { border-left-color: var(--red); } .potentially-breaking { border-left-color: var(--amber); }
.additive { border-left-color: var(--green); } .docs-only { border-left-color: var(--blue); }
summary { display: flex; flex-wrap: wrap; gap: .25rem .75rem; padding: .5rem .75rem; cursor: pointer; }
summary::before { content: '\\25b8'; color: var(--dim); } [open] > summary::before { content: '\\25be'; }
summary .message { flex: 1 1 24rem; overflow-wrap: anywhere; }
.body { padding: 0 .75rem .75rem; border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: var(--dim); }
dd { margin: 0; overflow-wrap: anywhere; } dd ul { margin: 0; padding-left: 1.1rem; columns: 20rem; }
pre { margin: 0; padding: .5rem; background: var(--soft); border-radius: .375rem; overflow: auto; max-height: 24rem; }
.compare { overflow-x: auto; border: 1px solid var(--line); border-radius: .375rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: 48rem; }
th { text-align: left; padding: .3rem .5rem; background: var(--soft); font-weight: 600; } th span { font-weight: 400; }
td { padding: 0 .5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
tr > :nth-child(3) { border-left: 1px solid var(--line); }
thead th:nth-child(2) { border-left: 1px solid var(--line); }
.no { color: var(--dim); text-align: right; user-select: none; }
col.number { width: 4rem; }
td.del { background: var(--del); } td.ins { background: var(--ins); }
del, ins { text-decoration: none; } td.del::before { content: '- '; } td.ins::before { content: '+ '; }
.gap td { color: var(--dim); background: var(--soft); }
@media print { form { display: none; } }
`;
