/**
 * Shows a source beside its mark. Inline and small, because a reader may tap a mark before anything else has loaded.
 * - only a plain click is taken over: with Ctrl, ⌘, Shift, Alt or another button a mark stays a link, as it does without script or popover;
 * - a mark over a run of sources (`data-run`) shows all of them;
 * - Esc and a click outside close it natively; focus goes back to the mark unless the reader has moved on, or follows the link to the list;
 * - `--x` and `--y` are page coordinates: the popover scrolls with its mark.
 */
export const citationPopoverScript =
  '(d=>{let p=d.getElementById("source-popover"),m,[t,b,f]=p.children,l=f.firstChild;p.showPopover&&d.addEventListener("click",e=>{' +
  'let a=e.target.closest("[role=doc-noteref]"),r,s,n,y=p.style;' +
  "if(e.target==l)m=0,p.hidePopover();" +
  "if(!a||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||!(s=d.querySelector(a.hash)))return;" +
  "e.preventDefault();m=a;t.textContent=a.ariaLabel;l.href=a.hash;b.textContent=\"\";" +
  "for(n=a.dataset.run||1;n--&&s;s=s.nextElementSibling)b.append(s.firstChild.cloneNode(!0));" +
  "p.showPopover();r=a.getBoundingClientRect();" +
  'y.setProperty("--x",Math.max(8,Math.min(r.x-24,d.body.clientWidth-p.offsetWidth-8))+"px");' +
  'y.setProperty("--y",scrollY+(r.bottom+p.offsetHeight+16<innerHeight?r.bottom+8:Math.max(8,r.y-p.offsetHeight-8))+"px");' +
  'p.focus({preventScroll:!0})});p.addEventListener("beforetoggle",e=>{e.newState=="closed"&&m&&p.contains(d.activeElement)&&m.focus({preventScroll:!0})})})(document)';
