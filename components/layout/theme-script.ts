/**
 * Light or dark by the reader's own choice, set before anything is painted so that nothing flashes; without a choice the style sheet follows
 * the system. The same bytes answer the button, which the style sheet shows only where this has run: it goes to the other of the two that is
 * shown (the style sheet names it as the page's colour scheme). Storage may be forbidden: the choice then lasts for the page.
 */
export const themeScript =
  '{let r=document.documentElement,s=r.dataset,l={};try{l=localStorage}catch{}s.theme=l.theme||"";onclick=e=>{' +
  'e.target.closest(".theme")&&(l.theme=s.theme=getComputedStyle(r).colorScheme<"l"?"light":"dark")}}';
