// What is remembered of notes that are out, and when it does not count.
#include "publish/memory.hpp"

#include "unit/catch.hpp"
#include "unit/scratch.hpp"

using namespace osm;

namespace {

publish::Candidate softmax() {
    publish::Candidate candidate;
    candidate.path = candidate.target = "notes/softmax.md";
    candidate.state = publish::State::is_public;
    candidate.reason = "its header says 'publish: true'";
    candidate.note = publish::Note{"softmax", "The softmax", 4};
    return candidate;
}

publish::Candidate unknown() {
    publish::Candidate candidate;
    candidate.path = candidate.target = "notes/softmax.md";
    return candidate;
}

}  // namespace

TEST_CASE("a note that is out is remembered as long as nothing about it changed", "[publish]") {
    const unit::Scratch scratch;
    std::string head = "0123";
    const auto head_id = [&](std::string_view) { return std::string_view(head); };
    file::Found found;
    found.path = "softmax.md";
    found.inode = 7;
    found.size = 90;
    found.modified_ns = found.changed_ns = 1'475'000'000'000'000'000;
    const std::vector<publish::Use> uses = {
        {"plot.png", markup::Reference::Kind::picture, "notes/softmax.md", 9, 0},
        {"em.md", markup::Reference::Kind::link, "notes/softmax.md", 12, 0}};
    publish::Memory first(scratch.path(), "rules", head_id);
    first.learn(found, softmax(), uses);
    first.keep();
    const std::string kept = scratch.read(".osm/published.tsv");

    const auto recalls = [&](const std::string& measures = "rules") {
        const publish::Memory memory(scratch.path(), measures, head_id);
        std::vector<publish::Use> known;
        auto candidate = unknown();
        const bool did = memory.recall(found, candidate, known);
        CHECK(known.size() == (did ? 2 : 0));
        CHECK((candidate.state == publish::State::is_public) == did);
        CHECK(candidate.staged.in_head == did);
        CHECK(candidate.staged.bytes.empty());
        return did;
    };
    SECTION("it is, with all that was found in it") {
        const publish::Memory memory(scratch.path(), "rules", head_id);
        std::vector<publish::Use> known;
        auto candidate = unknown();
        REQUIRE(memory.recall(found, candidate, known));
        CHECK(candidate.note->title == "The softmax");
        CHECK(candidate.note->slug == "softmax");
        CHECK(candidate.note->words == 4);
        CHECK(candidate.reason == softmax().reason);
        REQUIRE(known.size() == 2);
        CHECK(known[0].kind == markup::Reference::Kind::picture);
        CHECK(known[1].path == "em.md");
        CHECK(known[1].line == 12);
    }
    SECTION("other settings") { CHECK_FALSE(recalls("others")); }
    SECTION("other bytes in the public repository, or none") {
        for (const char* id : {"4567", ""}) {
            head = id;
            CHECK_FALSE(recalls());
        }
    }
    SECTION("no bytes at all, and the memory says so") {
        auto forged = kept;
        forged.erase(forged.find("0123"), 4);
        scratch.write(".osm/published.tsv", forged);
        head.clear();
        CHECK_FALSE(recalls());
    }
    SECTION("another file") {
        found.size = 91;
        CHECK_FALSE(recalls());
    }
    SECTION("changed within the tick in which the memory was written, or later") {
        found.changed_ns = 4'000'000'000'000'000'000;
        first.learn(found, softmax(), uses);
        first.keep();
        CHECK_FALSE(recalls());
    }
    SECTION("cut off anywhere, it is not half believed") {
        for (std::size_t size = 0; size < kept.size(); ++size) {
            scratch.write(".osm/published.tsv", kept.substr(0, size));
            INFO(size);
            CHECK_FALSE(recalls());
        }
        scratch.write(".osm/published.tsv", kept.substr(0, kept.rfind('\t')) + "\n");
        CHECK_FALSE(recalls());
        scratch.write(".osm/published.tsv", kept);
        CHECK(recalls());
    }
}

TEST_CASE("the commit that left all as ours is remembered by itself", "[publish]") {
    const unit::Scratch scratch;
    const publish::Memory memory(scratch.path(), "rules", [](auto) { return std::string_view(); });
    CHECK(memory.ours_at().empty());
    memory.keep_ours_at("0123");
    CHECK(memory.ours_at() == "0123");
    scratch.write(".osm/published.commit", "012");
    CHECK(memory.ours_at() == "012");
    scratch.sh("rm .osm/published.commit; mkdir .osm/published.commit");
    CHECK(memory.ours_at().empty());
    memory.keep_ours_at("4567");
    CHECK(memory.ours_at().empty());
}
