// publish/header_rule.hpp - what a note's header says about its being public.
#pragma once

#include "markup/header.hpp"
#include "publish/meaning.hpp"
#include "time/calendar.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace osm::publish {

struct Saying {
    bool is_public = false;
    std::string why;
};

// How a line of it may be shown: without the secrets in it. Asked before the line is cut, since
// half of a secret is not known for one. Not set: as it is.
using Shown = std::function<std::string(std::string_view)>;

// `publish: true`, `published: true` or `status: published` make it public, unless any other line
// speaks against it: draft, private, hidden, or a false one. `draft: false` alone says nothing. A
// word that is neither yes nor no never makes anything public.
Saying by_header(const markup::Header& header, const Shown& shown = {});

// The same, and private until its date when it is scheduled; one that has no date that is
// understood stays private.
Saying by_header(const markup::Header& header, const Meaning& meaning, time::Instant now,
                 const Shown& shown = {});

}  // namespace osm::publish
