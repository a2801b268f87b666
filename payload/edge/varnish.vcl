vcl 4.1;

# Varnish in front of Feuilleton: docs/edge.md. Needs varnish-modules (xkey), EDGE_TOKEN in the environment of varnishd, and
# `-p http_gzip_support=off`: Feuilleton's answers are compressed already, better than Varnish would.

import directors;
import std;
import xkey;

# Which servers there are: two backends for each (one asked whether it is ready, one whether it lives) and `feuilleton_backends`.
include "backends.vcl";

sub vcl_init {
  call feuilleton_backends;
  return (ok);
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (std.getenv("EDGE_TOKEN") == "" || req.http.X-Edge-Token != std.getenv("EDGE_TOKEN")) {
      return (synth(403, "Forbidden"));
    }
    set req.http.X-Purged = "0";
    if (req.http.xkey-purge) {
      set req.http.X-Purged = xkey.purge(req.http.xkey-purge);
    }
    if (req.http.xkey-softpurge) {
      set req.http.X-Purged = xkey.softpurge(req.http.xkey-softpurge);
    }
    return (synth(200, "Purged " + req.http.X-Purged));
  }

  unset req.http.xkey-purge;
  unset req.http.xkey-softpurge;
  unset req.http.X-Edge-Token;
  unset req.http.X-Page;
  if (req.restarts == 0) {
    unset req.http.X-Restarted;
  }
  set req.backend_hint = feuilleton.backend();

  # Whoever asks waits for the new page. An old one is for when nobody can make a new one: no server lives, or the one that was asked failed.
  if (req.restarts == 0 && std.healthy(req.backend_hint)) {
    set req.grace = 0s;
  } else {
    set req.grace = 7d;
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # Somebody signed in, or a preview: as payload/server/page-address.ts has it.
  if (req.http.Authorization || req.http.Cookie ~ "(^|;\s*)(payload-token|__prerender_bypass|__next_preview_data)=") {
    return (pass);
  }
  # "/" chooses a language by what the reader accepts; the rest is nobody's to keep, pictures excepted.
  if (req.url ~ "^/(\?|$)" || req.url ~ "^/admin([/?]|$)" || (req.url ~ "^/api([/?]|$)" && req.url !~ "^/api/media/file/") || req.url ~ "^/[^/?]+/search\?([^#]*&)?q=" || req.url ~ "^/[^/?]+/preview([/?]|$)") {
    return (pass);
  }

  unset req.http.Cookie;
  # Next's client says what it has; the answer is the same for all.
  unset req.http.Next-Router-State-Tree;
  unset req.http.Next-Url;
  # Three codings, not as many as there are ways to ask for them.
  if (req.http.Accept-Encoding ~ "(?i)(^|[,\s])br\s*(;\s*q=(1|0\.0*[1-9])[\d.]*\s*)?(,|$)") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "(?i)(^|[,\s])gzip\s*(;\s*q=(1|0\.0*[1-9])[\d.]*\s*)?(,|$)") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }

  # One copy however many parameters follow an address: only the print of a page's script makes another answer. The server gets to see the
  # address as it was asked for, since a redirect keeps its parameters.
  if (req.url ~ "^[^?]*\?script=[A-Za-z0-9_-]{22}$") {
    set req.http.X-Page = req.url;
  } else {
    set req.http.X-Page = regsub(req.url, "\?.*$", "");
  }
  return (hash);
}

sub vcl_hash {
  if (req.http.X-Page) {
    hash_data(req.http.X-Page);
  } else {
    hash_data(req.url);
  }
  # Not the Host: absolute addresses come from SITE_URL, whatever name a reader used.
  return (lookup);
}

sub vcl_backend_fetch {
  unset bereq.http.X-Page;
  return (fetch);
}

sub vcl_backend_response {
  if (bereq.uncacheable) {
    return (deliver);
  }
  if (beresp.status >= 500) {
    # The first time round an old copy is looked for (vcl_synth); the second time the reader gets the server's own words. Neither is kept.
    if (bereq.http.X-Restarted != "1") {
      return (abandon);
    }
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    set beresp.uncacheable = true;
    return (deliver);
  }
  if (beresp.http.Set-Cookie || beresp.http.Cache-Control ~ "(?i)private|no-store|no-cache") {
    set beresp.uncacheable = true;
    set beresp.ttl = 10s;
    set beresp.grace = 0s;
    return (deliver);
  }
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  if (beresp.http.Surrogate-Control ~ "max-age=\d+") {
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, "^.*max-age=(\d+).*$", "\1s"), 60s);
  }
  # The very first answer after a change goes out before it is compressed: a moment later there is a smaller one.
  if (bereq.http.Accept-Encoding && !beresp.http.Content-Encoding && beresp.http.Content-Type ~ "^(text/|application/(json|xml|rss|feed|manifest|javascript)|image/svg)") {
    set beresp.ttl = 1s;
  }
  set beresp.grace = 7d;
  set beresp.keep = 1h;
  return (deliver);
}

sub vcl_backend_error {
  if (bereq.uncacheable || bereq.http.X-Restarted == "1") {
    set beresp.http.Retry-After = "5";
    set beresp.http.Cache-Control = "no-store";
    set beresp.http.Content-Type = "text/plain; charset=utf-8";
    set beresp.body = "This page cannot be made right now. Please try again in a moment.";
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    return (deliver);
  }
  return (abandon);
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.Surrogate-Key;
  unset resp.http.Surrogate-Control;
  unset resp.http.Cache-Tag;
  unset resp.http.CDN-Cache-Control;
  unset resp.http.Cloudflare-CDN-Cache-Control;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  # Seconds since the copy was made, for whoever looks; browsers ask each time.
  if (obj.hits > 0) {
    set resp.http.X-Cache = "hit";
  } else {
    set resp.http.X-Cache = "miss";
  }
  return (deliver);
}

sub vcl_synth {
  # The server failed although its probe said it was well: once more, with whatever old copy there is.
  if (resp.status == 503 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
    set req.http.X-Restarted = "1";
    return (restart);
  }
  set resp.http.Content-Type = "text/plain; charset=utf-8";
  set resp.http.Cache-Control = "no-store";
  set resp.body = resp.reason;
  return (deliver);
}
