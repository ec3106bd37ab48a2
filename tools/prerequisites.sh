# What ./run, ./test and ./ecosystem need, found or fetched through the system's package manager. Sourced, not run.

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf '\033[31m%s\033[0m\n' "$*" >&2; exit 1; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi; }

# Debian and Ubuntu, Fedora, macOS; anywhere else the message says what is missing.
install_package() {
  say "Installing $1 …"
  if command -v apt-get >/dev/null; then
    as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
  elif command -v dnf >/dev/null; then as_root dnf install -y -q "${2:-$1}"
  elif command -v brew >/dev/null; then brew install --quiet "${3:-$1}"
  else return 1
  fi
}

require_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is needed: https://dot.net"
  dotnet --version >/dev/null 2>&1 || fail "This needs the .NET SDK that global.json names, or a newer feature band of it. Installed: $(dotnet --list-sdks | tr '\n' ' ')"
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
}

has_postgres() { command -v postgres >/dev/null || ls /usr/lib/postgresql/*/bin/postgres /opt/homebrew/opt/postgresql*/bin/postgres >/dev/null 2>&1; }

require_postgres() {
  has_postgres || [ -n "${ConnectionStrings__Ecosystem:-}" ] || install_package postgresql postgresql-server postgresql@17 \
    || fail "PostgreSQL 15 or newer is needed: install it (apt-get install postgresql), or name a server with ConnectionStrings__Ecosystem."
}

# The white papers' PDF needs Chinese characters, and the watermarks of documents in spaces. Everything else works without: so a missing font is said, and stops nothing.
want_chinese_font() {
  [ -n "${Ecosystem__WhitePaper__Font:-}" ] || [ "$(uname)" = Darwin ] \
    || find /usr/share/fonts \( -name 'wqy-*.ttc' -o -name 'DroidSansFallback*.ttf' -o -name 'NotoSansCJK-Regular.ttc' \) 2>/dev/null | grep -q . \
    || install_package fonts-wqy-microhei wqy-microhei-fonts \
    || say "No font with Chinese characters could be installed: no white papers will be drafted, and watermarks write names as code points. See docs/governance.md and docs/spaces.md."
}

require_node() {
  command -v npm >/dev/null || install_package npm nodejs node || fail "Node.js 20 or newer, with npm, is needed: https://nodejs.org"
}

require_chromium() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || [ -d "/Applications/Google Chrome.app" ] \
    || install_package chromium chromium google-chrome || fail "Chromium is needed for the tests of pages: install it (apt-get install chromium)."
}

# Unchanged sources build in a few seconds; the log is shown only when the build fails.
build_release() {
  local log; log="$(mktemp)"
  say "Building $1 …"
  dotnet build "$1" -c Release --nologo -v quiet >"$log" 2>&1 || { cat "$log" >&2; fail "The build failed."; }
  rm -f "$log"
}
