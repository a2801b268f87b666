/**
 * The inline script of a page with islands. It holds the framework's scripts back until somebody uses an island (`data-island`): a key, focus
 * or press there loads them; scrolling, also with a finger that begins on an island, reading and following links load nothing. A plain press on
 * a button of an island, or on a link that is an island itself, is held until React has taken the page over, and then done once; without React
 * (a script that cannot be had, or after 8 s) it is done all the same, so that a link still leads on. Links inside islands and fields do by
 * themselves what they do. The shortcuts of the search, `/` and Ctrl or ⌘ with K, are a press on the element that says so (`aria-keyshortcuts`);
 * where text is typed (`selectionStart`), `/` is a letter.
 *
 * Only what hears a person is in every page; what waits for React comes with the first thing fetched (`wakeModule`). In the code, `p` holds the
 * presses and is empty text once nothing is held any more; `s` ends the waiting.
 *
 * @param start what the first use of an island starts, as an expression that knows `s`
 */
function loader(start: string): string {
  return (
    "{let d=document,s,p=new Set,f=e=>{let t=e.target,m=e.metaKey|e.ctrlKey," +
    'b=(e.key=="/"?t.selectionStart==null:m&e.key=="k")&&d.querySelector("[aria-keyshortcuts]");' +
    'if(p&&(b||t.closest("[data-island]"))){' +
    `s||(setTimeout(s=q=>{q=[...p];p="";q.map(b=>b.click())},8e3),${start});` +
    '(b||=e.button==0&!(m|e.shiftKey|e.altKey)&&t.closest("a[data-island],button"))&&(e.preventDefault(),e.stopPropagation(),p.add(b))}};' +
    'for(let n of["keydown","focusin","click"])d.addEventListener(n,f,1)}'
  );
}

/** `<` would be able to end a script inside a page. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** @param path of the page's `wakeModule`, root-relative; null for one at the path that a reader sees the page at, and at `query` in any case */
export function interactionLoader(query: string, path: string | null): string {
  const address = path === null ? `location.pathname+${literal(query)}` : literal(path + query);
  return loader(`import(${address}).then(w=>w.default(s),s)`);
}

/** For a page whose data nobody keeps: everything is inside it. */
export function wholeInteractionLoader(sources: string[]): string {
  return loader(`(${wake(sources)})(s)`);
}

/** What a page fetches at the first use of an island: the way to the framework, and `data`, the statements its hydration starts from. */
export function wakeModule(sources: string[], data: string): string {
  return `export default ${wake(sources)};${data}`;
}

/**
 * A function that fetches the framework, and ends the waiting once React has every island – its mark on the elements tells (`__reactProps…`) –
 * and has had a moment to listen.
 *
 * @param sources addresses of the framework's scripts, in their order on the page
 */
function wake(sources: string[]): string {
  return (
    `s=>{for(let u of ${literal(sources)}){let c=document.createElement("script");c.src=u;c.async=!1;c.onerror=s;document.head.append(c)}` +
    'let i=setInterval(()=>{if([...document.querySelectorAll("[data-island]")].every(b=>/__reactP/.test(Object.keys(b)))){clearInterval(i);setTimeout(s,50)}},30)}'
  );
}
