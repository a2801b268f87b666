/**
 * Moves a carousel by its buttons and keeps its counter right. Inline and small: it has to work before anything else has loaded.
 * The current slide is the one whose middle is nearest to the middle of the track, within what can be scrolled; every slide has such a
 * place of its own as long as slides are wider than a third of the track (the style sheet sees to that). The counter moves once scrolling
 * rests, so that a screen reader hears one number and not ten. What a button asked for (`a`) stands until it is reached or a person moves
 * the track: a browser that stutters rests on the way, and the next press counts from where the person was going.
 */
export const carouselScript =
  'for(let c of document.querySelectorAll("[data-carousel]")){' +
  'let[h,t]=c.children,o=h.querySelector("[data-counter]"),q=h.querySelector("[hidden]"),[p,n]=q.children,s=[...t.children],i=0,a=-1,f,' +
  "x=k=>Math.max(0,Math.min(t.scrollWidth-t.clientWidth,s[k].offsetLeft+(s[k].offsetWidth-t.clientWidth)/2))," +
  "w=k=>{i=k;let v=o.dataset.counter.replace(\"%\",k+1);v!=o.textContent&&(o.textContent=v);p.ariaDisabled=!k;n.ariaDisabled=!s[k+1]}," +
  "g=k=>{s[k]&&(w(a=k),t.scrollTo({left:x(k)}))}," +
  "d=k=>Math.abs(x(k)-t.scrollLeft),u=()=>{let b=0,k;for(k in s)d(k)<d(b)&&(b=+k);(a<0||a==b)&&w(b,a=-1)};" +
  'for(let e of["wheel","pointerdown","keydown","focusin"])t.addEventListener(e,()=>a=-1,{passive:!0});' +
  "q.hidden=!1;p.onclick=()=>g(i-1);n.onclick=()=>g(i+1);t.onscroll=()=>{clearTimeout(f);f=setTimeout(u,99)};u()}";
