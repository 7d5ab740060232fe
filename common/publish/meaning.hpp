// publish/meaning.hpp - what the header of a note means: one set of words for those of Hugo, Jekyll
// and Pelican.
#pragma once

#include "markup/header.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"
#include "time/zone.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::publish {

// Empty where the header says nothing.
struct Meaning {
    std::string title, slug, lang, category, summary, image, url, save_as, layout, course;
    std::vector<std::string> tags, aliases, authors;
    std::optional<time::Stamp> date, updated;
    std::optional<bool> math;  // formulas: on or off by word
    bool scheduled = false;    // stays private until its date
    std::vector<std::string>
        unknown;  // keys that mean nothing here, as they are written, once each
};

// Of several keys with one meaning the first counts that has a value: `title`; `date` (created,
// pubdate); `updated` (modified, lastmod, last_modified_at); `slug`; `lang` (language, locale);
// `tags` (tag, taxonomies.tags); `category` (categories); `summary` (description, excerpt);
// `image` (images, cover, featured_image, thumbnail); `aliases` (alias, redirect_from); `url`
// (permalink); `save_as`; `template` (layout); `math` (mathjax, katex, usemath); `course`;
// `author` (authors); `scheduled`; and status, draft, private, publish and published, which
// publish/header_rule.hpp reads.
//
// Lists may be lists, or texts cut at commas (in YAML, where there is none, at blanks).
//
// Warnings, with their line: a date that is none, or has no zone and takes `zone`; a word that is
// neither yes nor no; a date behind `now` of a note that is not scheduled (it goes out all the
// same).
Meaning meaning_of(const markup::Header& header, const std::string& file, const time::Zone& zone,
                   time::Instant now, text::Diagnostics& faults);

// true, yes, on; false, no, off; in any case. nullopt for another word.
std::optional<bool> yes_or_no(std::string_view word);

// A date as headers have it: `2016-10-12`, with a time `2016-10-12 9:05`, `T09:05:30.5`, with a
// zone `Z`, `+01:00`, ` +0100`; `2016/10/12` and one digit for month or day. The start of the day
// where there is no time.
struct WrittenDate {
    time::Date day;
    std::optional<time::Duration> of_day;
    std::optional<std::int32_t> offset;  // in seconds
};

std::optional<WrittenDate> read_written_date(std::string_view word);

}  // namespace osm::publish
