#!/bin/sh
# Checks the systemd units: that systemd understands them, and how far a hostile feed could get.
# Where systemd-analyze is missing it says so, and exits with 0 unless --require is given.
set -eu
cd "$(dirname "$0")/../systemd"

if ! command -v systemd-analyze >/dev/null; then
    echo "check-units: SKIPPED, nothing was checked: systemd-analyze is not installed (apt-get install systemd)" >&2
    [ "${1:-}" != --require ] || exit 69
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/system" "$work/user" "$work/run"

# verify wants to find the program; the rest of each unit is taken as it is.
for unit in *.service *.socket *.timer user/*.service user/*.timer; do
    case $unit in user/*) target=$work/$unit ;; *) target=$work/system/$unit ;; esac
    sed 's#/usr/sbin/tradewired#/bin/true#' "$unit" >"$target"
done

status=0
verify() {
    # Complaints about units of the machine are not ours; manual pages are installed later.
    complaints=$(XDG_RUNTIME_DIR=$work/run SYSTEMD_LOG_LEVEL=warning systemd-analyze verify --man=no "$@" 2>&1 | grep -E 'tradewire|Failed|Unknown' || true)
    [ -z "$complaints" ] || {
        echo "$complaints" >&2
        status=1
    }
}
verify "$work"/system/*
verify --user "$work"/user/*

# The journal's catalog, as systemd will read it.
mkdir -p "$work/root/usr/lib/systemd/catalog" "$work/root/var/lib/systemd/catalog"
cp catalog/* "$work/root/usr/lib/systemd/catalog/"
journalctl --root="$work/root" --update-catalog >&2 || status=1

# Threshold: 12 is an exposure of 1.2 out of 10.
for service in tradewired.service tradewire-sync.service; do
    if report=$(systemd-analyze security --offline=true --threshold=12 --no-pager "$work/system/$service" 2>&1); then
        echo "$report" | tail -n 1
    else
        echo "$report" | grep -E '✗|→' >&2
        status=1
    fi
done

for file in sysusers.d/*.conf; do systemd-sysusers --dry-run "$PWD/$file" >/dev/null 2>"$work/said" || { cat "$work/said" >&2; status=1; }; done

[ $status -eq 0 ] && echo "check-units: all units are understood and closed enough"
exit $status
