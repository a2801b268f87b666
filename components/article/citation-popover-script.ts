/**
 * Shows a source beside its mark. Inline and small, because a reader may tap a mark before anything else has loaded.
 * - only a plain click is taken over: with Ctrl, ⌘, Shift or Alt a mark stays a link, as it does without script or popover;
 * - a mark over a run of sources (`data-run`) shows all of them;
 * - Esc, a click outside and the close button are native, and so is the focus going back: the mark gets it before the popover opens,
 *   since not every browser focuses a link that is clicked;
 * - the mark is what opened it (`source`), and so what the style sheet places it by.
 */
export const citationPopoverScript =
  '{let d=document,p=d.getElementById("source-popover"),[t,b,f]=p.children;f.onclick=()=>p.hidePopover();d.onclick=e=>{' +
  'let a=e.target.closest(".cite a"),s=a&&d.querySelector(a.hash),n;' +
  "if(s&&p.togglePopover&&!(e.metaKey|e.ctrlKey|e.shiftKey|e.altKey)){" +
  'a.focus();t.textContent=a.ariaLabel;f.firstChild.href=a.hash;b.textContent="";' +
  "for(n=a.dataset.run||1;n--;s=s.nextSibling)b.append(s.firstChild.cloneNode(1));" +
  "p.togglePopover({source:a,force:1});p.focus();return!1}}}";
