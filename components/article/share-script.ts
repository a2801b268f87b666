/**
 * Hands the page to the reader's own device where it can share, else copies its address; the button says which, and what it did. Without
 * script the button stays away and the link for mail does the work.
 */
export const shareScript =
  '{let b=document.querySelector("[data-url]"),{title,url,copy,copied}=b.dataset,n=navigator,c=n.clipboard;' +
  "b.onclick=n.share?()=>n.share({title,url}).catch(()=>0):c&&(b.textContent=copy,()=>c.writeText(url).then(()=>b.nextSibling.textContent=copied));" +
  "b.hidden=!b.onclick}";
