/**
 * Passwords of tests are hashed in one turn instead of the CMS's 600,000, a fifth of a second each: most tests with a database sign somebody
 * in, and that was half of what they took. What is asked of the hash, its turns among it, is still asked, and a test may look at that.
 */
import crypto from "node:crypto";

const { pbkdf2 } = crypto;

function hashQuickly(...[password, salt, , length, digest, done]: Parameters<typeof pbkdf2>): void {
  pbkdf2(password, salt, 1, length, digest, done);
}

// Before each file, and files share a process: once is enough.
if (pbkdf2.name !== hashQuickly.name) Object.assign(crypto, { pbkdf2: hashQuickly });
