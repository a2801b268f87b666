/**
 * The inline script of a page with islands. It holds the framework's scripts back until somebody uses an island (`data-island`, or a form
 * field): a key, focus or press there loads them; scrolling, reading and following links load nothing. A plain press on a button of an island,
 * or on an element that is an island itself, is held until React has taken it over – its mark on the element tells (`__reactProps…`) – and then
 * done once; without React (a script that cannot be had, or after 8 s) it is done all the same, so that a link still leads on. Links inside islands and fields do by themselves
 * what they do. The shortcuts of the search, `/` and Ctrl or ⌘ with K, are a press on the island that says so (`aria-keyshortcuts`).
 */
const code =
  '(d=>{let l,p,x,r=e=>x||Object.keys(e).some(k=>k.startsWith("__reactProps")),f=e=>{let t=e.target,b,i=0,n,' +
  'k=e.type=="keydown"&&(e.key=="/"?!t.closest("input,select,textarea"):(e.metaKey|e.ctrlKey)&&e.key=="k")&&d.querySelector("[data-island][aria-keyshortcuts]");' +
  'if(k||t.closest&&t.closest("[data-island],input,select,textarea")){' +
  'l||(l=1,S.map(u=>{let c=d.createElement("script");c.src=u;c.async=!1;c.onerror=()=>x=1;d.head.append(c)}));' +
  'b=k||e.type=="click"&&!(e.metaKey|e.ctrlKey|e.shiftKey|e.altKey)&&t.closest("[data-island]:is(a,button,[role=button]),[data-island] :is(button,[role=button])");' +
  "if(b&&!r(b)){e.preventDefault();e.stopImmediatePropagation();" +
  "p||(p=b,n=setInterval(()=>{(i++>265&&(x=1)||r(b))&&(clearInterval(n),setTimeout(()=>b.click(),50))},30))}}};" +
  'for(let n of["keydown","focusin","pointerdown","click"])d.addEventListener(n,f,!0)})(document)';

/** @param sources addresses of the framework's scripts, in their order on the page */
export function interactionLoader(sources: string[]): string {
  return `{let S=${JSON.stringify(sources).replaceAll("<", "\\u003c")};${code}}`;
}
