#!/bin/sh
# Learns the weights of the sentence reader again and writes them where the reader finds them.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product prose-training
new=$(mktemp)
"$(swift build -c release --show-bin-path)/prose-training" write Tests/ProseTests/Corpus/sentences.tsv >"$new"
mv "$new" Sources/Prose/Model/LearnedWeights.swift
