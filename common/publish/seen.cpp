#include "publish/seen.hpp"

#include "file/store.hpp"
#include "screen/digest.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

namespace osm::publish {

// A digest, since a password may stand in an address.
Seen::Seen(const std::filesystem::path& data, const std::filesystem::path& repository,
           const git::Remote& remote, const std::string& head)
    : file_(data / ".osm" / "pushed") {
    std::error_code error;
    const auto place = std::filesystem::weakly_canonical(repository, error).string();
    const auto all = text::join(git::addresses_of(repository, remote), "\n");
    text_ = "#osm pushed 1 " +
            screen::to_hex(screen::sha256(text::join(
                std::vector<std::string>{place, all, remote.branch, remote.known, head}, "\n"))) +
            "\n";
}

bool Seen::everywhere() const {
    try {
        return file::read_whole(file_) == text_;
    } catch (const text::Failure&) {  // it only spares asking
        return false;
    }
}

void Seen::note() const {
    try {
        if (file::read_whole(file_) != text_)
            file::put(file::real_system(), file_, text_);
    } catch (const text::Failure&) {
    }
}

}  // namespace osm::publish
