// budget/ofx.hpp - statements as OFX and QFX files have them: 1.x, which is SGML without end tags,
// and 2.x, which is XML.
#pragma once

#include "budget/statement.hpp"

#include <string>
#include <string_view>

namespace osm::budget {

// By its first lines.
bool is_ofx(std::string_view bytes);

// Every STMTTRN of every account: the day it was posted, as the bank's own clock wrote it; the
// amount in CURDEF (or the row's CURRENCY), negative is spent, as the format says; NAME, and MEMO
// where that says more. FITID with the account is its source, so that files may overlap. Of
// `profile` only the category and the pot are asked. Rows that cannot be read are in left_out.
// Failure (misuse) when it is no OFX, or holds no movement.
Statement read_ofx(std::string_view bytes, const std::string& file, const Profile& profile);

}  // namespace osm::budget
