#!/bin/sh
# Builds the fuzz targets of Fuzz/ with libFuzzer and AddressSanitizer and runs each for a time.
#
# usage: scripts/fuzz.sh [SECONDS_EACH] [TARGET...]      targets: Feed Date OPML Encoding Page Analysis (default: all, 60 s each)
#
# What a target finds lands in .build-fuzz/findings/; its corpus is kept in .build-fuzz/corpus/ for the next run.
set -eu

seconds=${1:-60}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- Feed Date OPML Encoding Page Analysis

root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/.build-fuzz
mkdir -p "$work/findings"
cd "$work"

# A crash report that symbolicates takes longer than the run, and libFuzzer prints its own.
export SWIFT_BACKTRACE=enable=no

flags="-O -swift-version 6 -package-name tradewire -parse-as-library -sanitize=fuzzer,address -I $work"

compile_module() {
    name=$1
    # shellcheck disable=SC2046,SC2086
    swiftc $flags -wmo -emit-module -module-name "$name" -emit-module-path "$work/$name.swiftmodule" \
        -c $(find "$root/Sources/$name" -name '*.swift' | sort) -o "$work/$name.o"
}

echo "building"
compile_module Model
case " $* " in *" Feed "* | *" Date "* | *" OPML "*) compile_module FeedParsing ;; esac
case " $* " in *" OPML "*) compile_module API ;; esac
case " $* " in *" Page "*)
    flags="$flags -I $root/Sources/CLibxml2 $(xml2-config --cflags | sed 's/-I/-Xcc -I/g')"
    compile_module ArticleParsing
    ;;
esac
case " $* " in *" Analysis "*) compile_module Analysis ;; esac

status=0
for target in "$@"; do
    case $target in
        Page) objects="$work/ArticleParsing.o $(xml2-config --libs)" seeds=$root/Tests/ArticleParsingTests/Fixtures ;;
        Analysis) objects=$work/Analysis.o seeds= ;;
        OPML) objects="$work/FeedParsing.o $work/API.o" seeds=$root/Tests/FeedParsingTests/Fixtures ;;
        Encoding) objects= seeds=$root/Tests/FeedParsingTests/Fixtures ;;
        *) objects=$work/FeedParsing.o seeds=$root/Tests/FeedParsingTests/Fixtures ;;
    esac
    # shellcheck disable=SC2086
    swiftc $flags -wmo -module-name "${target}Fuzzer" "$root/Fuzz/Expectation.swift" "$root/Fuzz/${target}Fuzzer.swift" \
        "$work/Model.o" $objects -o "$work/${target}Fuzzer" 2>"$target.build.log" || { cat "$target.build.log"; exit 1; }
    mkdir -p "$work/corpus/$target"
    length=65536
    [ "$target" = Date ] && length=64
    # The seeds are the tests' own fixtures.
    [ -d "$seeds" ] || seeds=
    echo "fuzzing $target for $seconds s"
    # shellcheck disable=SC2086
    if ! "./${target}Fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len="$length" -print_final_stats=1 \
        -dict="$root/Fuzz/feeds.dict" -artifact_prefix="$work/findings/$target-" "corpus/$target" $seeds >"$target.log" 2>&1; then
        echo "$target: a finding, see $work/$target.log"
        status=1
    fi
    grep -E 'stat::number_of_executed_units|stat::peak_rss_mb|does not hold|ERROR|SUMMARY' "$target.log" || true
done
exit $status
