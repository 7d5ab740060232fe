// tools/osm/learned.hpp - what a change of the data folder says: a line for the subject of a
// commit, a list for its body.
#pragma once

#include "records/schema.hpp"
#include "records/store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::front {

class Learned {
public:
    void add_facts(const records::Schema& schema, std::string_view before, std::string_view after);
    // A path from the data folder, and whether the file is there after the change.
    void add_file(std::string path, bool there);

    bool empty() const { return facts_.empty() && files_.empty(); }

    // "3 sessions 4:10 (ml), pgm-1 done, 2 movements 45.00 EUR"; cut where a subject would be.
    std::string subject() const;
    // Every record that came or went, and every file; long lists are cut and counted.
    std::string body() const;

private:
    struct Facts {
        const records::Schema* schema;
        records::Change change;
    };

    std::vector<Facts> facts_;
    std::vector<std::string> files_;
};

}  // namespace osm::front
