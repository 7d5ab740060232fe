// unit/mounts.hpp - bind mounts that nobody else sees, and that go by themselves.
#pragma once

#include <sched.h>
#include <sys/mount.h>

#include <filesystem>
#include <thread>

namespace osm::unit {

// Runs `act` in a thread of its own, for which alone `at` shows `shown`; false where this machine
// does not allow that. Nothing may be thrown out of it.
template <class Act>
bool where_bound(const std::filesystem::path& shown, const std::filesystem::path& at,
                 const Act& act) {
    bool allowed = false;
    std::thread([&] {
        allowed = ::unshare(CLONE_NEWNS) == 0 &&
                  ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                  ::mount(shown.c_str(), at.c_str(), nullptr, MS_BIND, nullptr) == 0;
        if (allowed)
            act();
    }).join();
    return allowed;
}

}  // namespace osm::unit
