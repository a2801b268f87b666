/**
 * Next keeps no page: the front does. A page of Next's own would carry the time its render ended, and so pass for newer than a change that came
 * while it was rendered. What Next reads for a page ("use cache") it goes on keeping, by the numbers of as-of.ts.
 */
class KeepNoPages {
  async get() {
    return null;
  }

  async set() {}

  async revalidateTag() {}

  resetRequestCache() {}
}

module.exports = KeepNoPages;
