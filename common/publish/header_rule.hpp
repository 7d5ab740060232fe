// publish/header_rule.hpp - what a note's header says about its being public.
#pragma once

#include "markup/header.hpp"
#include "publish/meaning.hpp"
#include "time/calendar.hpp"

#include <string>

namespace osm::publish {

struct Saying {
    bool is_public = false;
    std::string why;
};

// `publish: true`, `published: true` or `status: published` make it public, unless any other line
// speaks against it: draft, private, hidden, or a false one. `draft: false` alone says nothing. A
// word that is neither yes nor no never makes anything public.
Saying by_header(const markup::Header& header);

// The same, and private until its date when it is scheduled; one that has no date that is
// understood stays private.
Saying by_header(const markup::Header& header, const Meaning& meaning, time::Instant now);

}  // namespace osm::publish
