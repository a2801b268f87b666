/**
 * Shows a source beside its mark. Inline and small, because a reader may tap a mark before anything else has loaded.
 * - only a plain click is taken over: with Ctrl, ⌘, Shift or Alt a mark stays a link, as it does without script or popover;
 * - a mark over a run of sources (`data-run`) shows all of them;
 * - Esc, a click outside and the close button are native, and so is the focus going back: the mark gets it before the popover opens,
 *   since not every browser focuses a link that is clicked;
 * - `--x` and `--y` are page coordinates: the popover scrolls with its mark. It stands below the mark, above where only there is room, and
 *   focus scrolls the page to it where there is neither.
 */
export const citationPopoverScript =
  '(d=>{let p=d.getElementById("source-popover"),[t,b,f]=p.children,l=f.firstChild;p.togglePopover&&d.addEventListener("click",e=>{' +
  'let g=e.target,a=g.closest("[role=doc-noteref]"),s=a&&d.querySelector(a.hash),n,r,h;' +
  "g==l&&p.hidePopover();" +
  "if(s&&!(e.metaKey|e.ctrlKey|e.shiftKey|e.altKey)){" +
  'e.preventDefault();a.focus();t.textContent=a.ariaLabel;l.href=a.hash;b.textContent="";' +
  "for(n=a.dataset.run||1;n--;s=s.nextSibling)b.append(s.firstChild.cloneNode(!0));" +
  "p.togglePopover(!0);r=a.getBoundingClientRect();h=p.offsetHeight+16;" +
  'p.style="--x:"+r.x+"px;--y:"+(scrollY+(r.bottom+h<innerHeight||r.y<h?r.bottom+8:r.y-h+8))+"px";' +
  "p.focus()}})})(document)";
