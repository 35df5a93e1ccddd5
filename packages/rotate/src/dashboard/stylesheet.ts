/** The one stylesheet: light and dark, from 320 pixels on, nothing from elsewhere. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --ink: #14203a; --soft: #56637a; --paper: #f3f5f8; --card: #fff; --line: #dbe1ea;
  --accent: #0b57a8; --good: #0a6b3d; --good-soft: #e2f4ea; --bad: #a9211a; --bad-soft: #fdeae8;
  --warn: #7a4d00; --warn-soft: #fdf1da; --live: #0b57a8; --live-soft: #e4effb; --calm-soft: #edf0f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8ecf4; --soft: #a5b1c5; --paper: #0e131b; --card: #171e2a; --line: #2c3647;
    --accent: #7db8ff; --good: #5fd39a; --good-soft: #11301f; --bad: #ff9d93; --bad-soft: #3a1b19;
    --warn: #f2c46d; --warn-soft: #34290f; --live: #8cc0ff; --live-soft: #14273d; --calm-soft: #232c3b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem .75rem; z-index: 3; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.soft { color: var(--soft); font-size: .875rem; }
header { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .5rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); }
header p { margin: 0; }
.brand { font-size: 1.05rem; }
nav { display: flex; gap: .25rem; }
header nav a { color: var(--soft); text-decoration: none; padding: .25rem .625rem; border-radius: 6px; }
header nav a:hover { background: var(--paper); color: var(--ink); }
header nav a[aria-current] { background: var(--live-soft); color: var(--live); font-weight: 600; }
.asof { margin-left: auto; color: var(--soft); font-size: .875rem; display: flex; flex-wrap: wrap; gap: 0 .75rem; font-variant-numeric: tabular-nums; }
[data-scripted] #pulse::before { content: ""; display: inline-block; width: .55rem; height: .55rem; border-radius: 50%; margin-right: .4rem; background: var(--good); }
[data-stale] #pulse { color: var(--bad); font-weight: 600; }
[data-stale] #pulse::before { background: var(--bad); }
main { max-width: 82rem; margin: 0 auto; padding: 1.25rem; }
main:focus { outline: none; }
footer { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem 1.5rem; color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.4rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
.headline { margin: 0 0 1rem; padding: .875rem 1.125rem; border-radius: 10px; border: 1px solid; font-size: 1.05rem; }
.headline b { margin-right: .35rem; }
.headline.good { color: var(--good); background: var(--good-soft); }
.headline.bad { color: var(--bad); background: var(--bad-soft); }
.headline.warn { color: var(--warn); background: var(--warn-soft); }
.headline.calm { border-color: var(--line); background: var(--card); }
ul { list-style: none; margin: 0; padding: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr)); gap: .625rem; margin-bottom: 1rem; }
.tiles a { display: block; height: 100%; padding: .625rem .875rem; border-radius: 10px; border: 1px solid var(--line); background: var(--card); color: var(--soft); font-size: .875rem; text-decoration: none; line-height: 1.35; }
.tiles a:hover { border-color: var(--accent); }
.tiles b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
.tiles .none b { color: var(--soft); font-weight: 400; }
.tiles .bad { border-color: var(--bad); } .tiles .bad b { color: var(--bad); }
.tiles .warn b { color: var(--warn); } .tiles .live b { color: var(--live); }
.search { display: flex; flex-wrap: wrap; align-items: end; gap: .625rem; margin-bottom: 1.25rem; }
.search label { display: grid; gap: .2rem; font-size: .8125rem; color: var(--soft); flex: 1 1 9rem; max-width: 24rem; }
input, select, button { font: inherit; color: inherit; padding: .45rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); min-width: 0; width: 100%; min-height: 2.4rem; }
button { cursor: pointer; width: auto; font-weight: 600; }
button:hover { border-color: var(--accent); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.column { display: grid; gap: 1.25rem; align-content: start; min-width: 0; }
@media (min-width: 64rem) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
#list > :first-child, #member > :first-child { margin-top: 0; }
section, #list, #member { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.125rem; min-width: 0; }
.nothing, .more { color: var(--soft); margin: .25rem 0 0; }
.rows li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; padding: .55rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; }
.rows p, .cards p { margin: 0; }
.who { overflow-wrap: anywhere; }
.who a { font-weight: 600; }
.who .soft a { font-weight: 400; color: inherit; }
.state { text-align: right; }
.when { font-size: .875rem; font-variant-numeric: tabular-nums; }
.rows .when, .rows .reason { grid-column: 1 / -1; }
.reason { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; white-space: pre-line; }
.badge { display: inline-block; white-space: nowrap; border-radius: 999px; padding: .05rem .6rem; font-size: .8125rem; font-weight: 600; background: var(--calm-soft); color: var(--soft); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.live { background: var(--live-soft); color: var(--live); }
.cards { display: grid; gap: .75rem; }
.cards li { border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 10px; padding: .7rem .875rem; display: grid; gap: .35rem; }
.cards .short { border-left-color: var(--bad); }
.rows .short .when b, .cards .short .when b { color: var(--bad); }
.until { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .1rem .6rem; }
meter { width: 7rem; height: .8rem; }
.command { display: flex; align-items: stretch; gap: .5rem; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; }
.command code { flex: 1; min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .4rem .7rem; }
.command button { display: none; font-size: .8125rem; padding: .25rem .7rem; min-height: 0; }
[data-scripted] .command button { display: block; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .4rem 1.25rem; margin: 1rem 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
#member .command { margin: 0 0 .5rem; }
.pager { gap: 1rem; margin-top: .75rem; }
@media (max-width: 40rem) {
  main { padding: .875rem; } header { padding: .5rem .875rem; } .asof { margin-left: 0; width: 100%; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .6rem; }
  .tiles { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; } .tiles a { padding: .5rem .625rem; }
  .rows li { grid-template-columns: minmax(0, 1fr); } .state { text-align: left; }
}
`;
