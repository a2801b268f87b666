/**
 * Moves a carousel by its buttons and keeps its counter right. Inline and small: it has to work before anything else has loaded.
 * The current slide is the one whose middle is nearest to the middle of the track, within what can be scrolled; every slide has such a
 * place of its own as long as slides are wider than a third of the track (the style sheet sees to that). The counter moves once scrolling
 * rests, so that a screen reader hears one number and not ten. What a button asked for (`a`) stands until it is reached: a browser that
 * stutters rests on the way, and the next press counts from where the person was going. Where it is not reached, since a person moved the
 * track meanwhile, the place is what counts after 2 s of rest. Nothing is measured before somebody moves: the server's words hold for the first
 * slide, and a measurement while the page is read would lay all of it out at once.
 */
export const carouselScript =
  '{let[h,t]=document.querySelector(".carousel").children,[o,q]=h.lastChild.children,[p,n]=q.children,s=[...t.children],i=0,a=-1,f,' +
  "x=k=>k&&Math.min(t.scrollWidth-t.clientWidth,s[k].offsetLeft+(s[k].offsetWidth-t.clientWidth)/2)," +
  "w=k=>{k-i&&(o.children[0].textContent=k+1);i=k;p.ariaDisabled=!k;n.ariaDisabled=!s[k+1]}," +
  "g=k=>s[k]&&(w(a=k),t.scrollLeft=x(k))," +
  "u=z=>{let b=s.findIndex((_,k)=>!s[k+1]||x(k)+x(k+1)>=2*t.scrollLeft);z||a<0||a==b?w(b,a=-1):f=setTimeout(u,2e3,1)};" +
  "q.hidden=0;p.onclick=()=>g(i-1);n.onclick=()=>g(i+1);t.onscroll=()=>f=setTimeout(u,99,clearTimeout(f))}";
