// records/separators.hpp - where the tabs and newlines of a block are, found many bytes at a time.
// Known to records alone.
#pragma once

#include "records/schema.hpp"

#include <cstdint>
#include <memory>
#include <string_view>

namespace osm::records {

class Separators {
public:
    // Looks through the block, which replaces the one before; less than 4 GiB. `narrow` goes the
    // way of older processors, for tests.
    void find(std::string_view block, bool narrow = false);

    // The offset of the n-th tab or newline. There is no bound but the block's last newline; as
    // many places behind it as a line has columns say again where it is.
    const std::uint32_t* from(std::size_t n) const { return &places_[n]; }

    std::uint32_t operator[](std::size_t n) const { return places_[n]; }

    // The block is UTF-8 and holds no control characters but those.
    bool clean() const { return clean_; }

private:
    std::unique_ptr<std::uint32_t[]> places_;
    std::size_t room_ = 0;
    bool clean_ = false;
};

}  // namespace osm::records
