/** When the page came to this reader: what the server wrote on it held then. (`document.lastModified` is the moment of asking where no header says more.) */
export function pageCame(): Date {
  return new Date(performance.timeOrigin);
}
