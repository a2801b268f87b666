/** Inside the admin's frame: shows the page anew each time the form has saved, at the place where the editor was reading. */
export const refreshOnSave =
  'addEventListener("message",function(e){if(e.origin===location.origin&&e.data&&e.data.type==="payload-document-event")location.reload()});' +
  'if(parent!==window)parent.postMessage({type:"payload-live-preview",ready:true},location.origin)';
