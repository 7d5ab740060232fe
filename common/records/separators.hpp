// records/separators.hpp - where the tabs and newlines of a block are, found sixteen bytes at a
// time. Known to records alone.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace osm::records {

class Separators {
public:
    // Looks through the block, which replaces the one before; less than 4 GiB.
    void find(std::string_view block);

    // The offset of the n-th tab or newline. There is no bound but the block's last newline.
    std::uint32_t operator[](std::size_t n) const { return places_[n]; }

    bool controls() const { return controls_; }  // other control characters were met

private:
    std::unique_ptr<std::uint32_t[]> places_;
    std::size_t room_ = 0;
    bool controls_ = false;
};

}  // namespace osm::records
