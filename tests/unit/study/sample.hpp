// unit/study/sample.hpp - a study log made of a few words.
#pragma once

#include "records/schema.hpp"
#include "study/sessions.hpp"
#include "unit/scratch.hpp"

#include <string>
#include <vector>

namespace osm::unit {

// A log in a data folder; each line is `start end topic [tags]`, parted by blanks.
class StudyLog {
public:
    explicit StudyLog(const std::vector<std::string>& lines) {
        std::string text = records::study.first_line() + '\n';
        for (auto line : lines) {
            std::size_t cells = 1;
            for (char& c : line)
                if (c == ' ') {
                    c = '\t';
                    ++cells;
                }
            text += line + (cells == 3 ? "\t-\t-\n" : "\t-\n");
        }
        folder_.write("facts/study.tsv", text);
    }

    const std::filesystem::path& data() const { return folder_.path(); }

    const Scratch& folder() const { return folder_; }

private:
    Scratch folder_;
};

inline time::Stamp stamp(std::string_view text) { return time::read_stamp(text).value(); }

inline constexpr time::Instant forever{std::int64_t{1} << 40};

}  // namespace osm::unit
