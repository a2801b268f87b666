/**
 * WordPress as Debian packages it, on this machine: its own PHP (FPM, with opcode cache), MariaDB with its own settings, nginx before both.
 * No plugin, the theme it comes with, no page cache: what a publication costs where every page is made when it is asked for.
 *
 *   apt-get install wordpress wordpress-theme-twentytwentythree php-fpm php-mysql php-xml php-mbstring mariadb-server nginx
 */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "../support/free-port.mjs";

const code = "/usr/share/wordpress";
const fpm = existsSync("/usr/sbin") ? readdirSync("/usr/sbin").filter((name) => /^php-fpm\d/.test(name)).map((name) => path.join("/usr/sbin", name)).at(-1) : undefined;

/** Whether all of it is installed; it is started as root, as its packages do. */
export const hasWordPress = () => existsSync(code) && fpm !== undefined && existsSync("/usr/sbin/mariadbd") && spawnSync("nginx", ["-v"]).status === 0 && process.getuid?.() === 0;

const configuration = (folder, port) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${folder}/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, 'for-measuring-only-' . $key);
define('WP_HOME', 'http://127.0.0.1:${port}'); define('WP_SITEURL', 'http://127.0.0.1:${port}');
define('WP_ENVIRONMENT_TYPE', 'local'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Its own installation, its own functions for posts, as an import would use them; in categories, as ours are in topics. */
const filling = `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1'; $_SERVER['PHP_SELF'] = '/index.php';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Winkel', 'admin', 'admin@demo.test', true, '', 'a-password-for-measuring');
$wp_rewrite->set_permalink_structure('/%postname%/');
wp_set_current_user(1);
$topics = array_map(fn($n) => wp_insert_term("Onderwerp $n", 'category')['term_id'], range(1, 6));
wp_defer_term_counting(true);
$articles = json_decode(file_get_contents(__DIR__ . '/articles.json'), true);
$ids = [];
for ($n = 0; $n < (int) $argv[1]; $n++) {
  $article = $articles[$n % count($articles)];
  $ids[] = wp_insert_post(['post_title' => $article['title'] . " $n", 'post_content' => $article['content'], 'post_excerpt' => $article['excerpt'], 'post_status' => 'publish', 'post_author' => 1, 'post_category' => [$topics[$n % 6]], 'post_date' => gmdate('Y-m-d H:i:s', time() - 3600 * (count($ids) + 30))]);
}
wp_defer_term_counting(false);
flush_rewrite_rules();
[$key] = WP_Application_Passwords::create_new_application_password(1, ['name' => 'bench']);
echo json_encode(['key' => $key, 'version' => $GLOBALS['wp_version'], 'posts' => array_map(fn($id) => ['id' => $id, 'path' => parse_url(get_permalink($id), PHP_URL_PATH)], array_slice($ids, 0, 6))]);
`;

const nginxFile = (folder, port) => `
user root; daemon off; worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 512; }
http {
  access_log off; include /etc/nginx/mime.types; client_max_body_size 8m;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${port}; root ${folder}/site; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ { include /etc/nginx/fastcgi.conf; fastcgi_pass unix:${folder}/fpm.sock; fastcgi_buffers 64 16k; fastcgi_buffer_size 32k; }
  }
}
`;

const fpmFile = (folder) => `
[global]
error_log = ${folder}/fpm.log
daemonize = no
[www]
user = root
group = root
listen = ${folder}/fpm.sock
pm = static
pm.max_children = 4
`;

function mustRun(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 26, ...options });
  if (status !== 0) throw new Error(`${path.basename(command)} ended with ${status ?? error}:\n${stdout}\n${stderr}`);
  return stdout;
}

async function until(ready, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not start.`);
}

/**
 * A WordPress with `count` live posts made of `articles` in turns.
 * @param {string} folder an empty one that the user mysql can reach
 * @param {{ title: string, excerpt: string, content: string }[]} articles content as HTML in blocks
 * @returns {Promise<{ port: number, headers: Record<string, string>, posts: { id: number, path: string }[], version: string, stop(): Promise<void> }>}
 */
export async function startWordPress(folder, articles, count) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  const children = [];
  const begin = (command, args) => children[children.push(spawn(command, args, { stdio: "ignore" })) - 1];
  const stop = async () => {
    for (const child of children.toReversed()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    mustRun("mariadb-install-db", ["--no-defaults", "--user=mysql", `--datadir=${folder}/db`, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    begin("/usr/sbin/mariadbd", ["--no-defaults", "--user=mysql", `--datadir=${folder}/db`, `--socket=${folder}/db.sock`, "--skip-networking", `--pid-file=${folder}/db.pid`]);
    const asked = (statement) => spawnSync("mariadb", ["--no-defaults", "-uroot", `--socket=${folder}/db.sock`, "-e", statement]).status === 0;
    await until(() => asked("SELECT 1"), "MariaDB");
    if (!asked("CREATE DATABASE wordpress CHARACTER SET utf8mb4")) throw new Error("MariaDB made no database.");

    const site = path.join(folder, "site");
    cpSync(code, site, { recursive: true, dereference: true });
    writeFileSync(path.join(site, "wp-config.php"), configuration(folder, port));
    writeFileSync(path.join(site, "articles.json"), JSON.stringify(articles));
    writeFileSync(path.join(site, "fill.php"), filling);
    const said = mustRun("php", ["-d", "memory_limit=1G", path.join(site, "fill.php"), String(count)]);
    const { key, posts, version } = JSON.parse(said.slice(said.lastIndexOf('{"key"')));

    writeFileSync(path.join(folder, "fpm.conf"), fpmFile(folder));
    writeFileSync(path.join(folder, "nginx.conf"), nginxFile(folder, port));
    begin(fpm, ["-y", path.join(folder, "fpm.conf"), "-F", "-R"]);
    begin("nginx", ["-c", path.join(folder, "nginx.conf"), "-p", folder, "-e", path.join(folder, "nginx.log")]);
    await until(() => fetch(`http://127.0.0.1:${port}/`).then(({ ok }) => ok, () => false), "WordPress");
    return { port, headers: { authorization: `Basic ${Buffer.from(`admin:${key}`).toString("base64")}` }, posts, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
