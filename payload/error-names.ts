/**
 * The CMS tells errors apart by the name of their class, and takes a message for fit to be shown only where there is one. Built for production the classes
 * lose their names: every refusal of ours then said "An unknown error occurred.", a wrong password and a locked account were told apart again, and a
 * refusal was logged as a fault. So the names are put back.
 */
import {
  APIError, AuthenticationError, ErrorDeletingFile, FileRetrievalError, FileUploadError, Forbidden, Locked, LockedAuth, MissingFile, NotFound, QueryError, UnauthorizedError, UnverifiedEmail, ValidationError,
} from "payload";

const classes = { APIError, AuthenticationError, ErrorDeletingFile, FileRetrievalError, FileUploadError, Forbidden, Locked, LockedAuth, MissingFile, NotFound, QueryError, UnauthorizedError, UnverifiedEmail, ValidationError };

/** Once per process, before anything can fail. */
export function nameErrors(): void {
  for (const [name, one] of Object.entries(classes)) Object.defineProperty(one, "name", { value: name, configurable: true });
}
