/**
 * Hands the page to the reader's own device where it can share, else copies its address; the button says which, and what it did. Without
 * script the button stays away and the link for mail does the work.
 */
export const shareScript =
  '{let b=document.querySelector("[data-share]"),d=b.dataset,n=navigator;if(n.share||n.clipboard){' +
  "b.hidden=!1;n.share||(b.textContent=d.copy);" +
  "b.onclick=()=>n.share?n.share({title:d.title,url:d.share}).catch(()=>0):n.clipboard.writeText(d.share).then(()=>{b.nextSibling.textContent=d.copied})}}";
