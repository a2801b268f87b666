/**
 * Light or dark by the reader's own choice, set before anything is painted so that nothing flashes; without a choice the style sheet follows
 * the system. The same bytes answer the button, which the style sheet shows only where this has run. Storage may be forbidden: the choice
 * then lasts for the page.
 */
export const themeScript =
  '(r=>{let s=r.dataset;s.theme="";try{s.theme=localStorage.theme||""}catch{}addEventListener("click",e=>{' +
  'if(e.target.closest("[data-theme-button]")){let t=s.theme||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"");' +
  's.theme=t=="dark"?"light":"dark";try{localStorage.theme=s.theme}catch{}}})})(document.documentElement)';
