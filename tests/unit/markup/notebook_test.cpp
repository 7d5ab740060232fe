#include "markup/notebook.hpp"

#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;
using markup::Keep;

namespace {

// As Jupyter writes one; ESC stands for the control character's escape.
constexpr std::string_view small = R"json({
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "# Entropy\n",
    "and what it is for"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 7,
   "metadata": {
    "collapsed": true,
    "tags": [
     "plot"
    ]
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1.50\n"
     ]
    },
    {
     "data": {
      "image/png": "aGVsbG8=\n",
      "text/html": "<b>x</b>",
      "text/plain": "<Figure>"
     },
     "execution_count": 7,
     "metadata": {
      "needs_background": "light"
     },
     "output_type": "execute_result"
    },
    {
     "ename": "NameError",
     "evalue": "x",
     "output_type": "error",
     "traceback": [
      "\u001b[0;31mNameError\u001b[0m: x"
     ]
    }
   ],
   "source": "h(1e-20, 0.10)"
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "metadata": {"tags": ["Private"]},
   "outputs": [],
   "source": ["key = 1"]
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "name": "python",
   "version": "3.6.1"
  },
  "toc": {"a": 1}
 },
 "nbformat": 4,
 "nbformat_minor": 2
}
)json";

std::string cleaned(std::string_view bytes, markup::Cleaning how) {
    text::Diagnostics faults;
    const auto clean = markup::clean_notebook(bytes, "a.ipynb", how, faults);
    std::string all = clean.value_or("");
    for (const auto& fault : faults)
        all += text::to_line(fault, "osm-publish") + "\n";
    return all;
}

}  // namespace

TEST_CASE("a notebook is read cell by cell", "[markup]") {
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(small, "a.ipynb", faults);
    REQUIRE(notebook);
    CHECK(faults.empty());
    CHECK(notebook->language == "python");
    REQUIRE(notebook->cells.size() == 3);
    CHECK(notebook->cells[0].source == "# Entropy\nand what it is for");
    CHECK(notebook->cells[0].line == 7);
    const auto& code = notebook->cells[1];
    CHECK(code.tags == std::vector<std::string>{"plot"});
    REQUIRE(code.outputs.size() == 3);
    CHECK(code.outputs[0].parts[0].text == "1.50\n");
    CHECK(code.outputs[1].parts[0].is_picture());
    CHECK(code.outputs[1].parts[0].text.empty());
    CHECK(code.outputs[1].parts[1].text == "<b>x</b>");
    CHECK(code.outputs[2].parts[0].text == "NameError: x\nNameError: x");
    CHECK_FALSE(code.is_private);
    CHECK(notebook->cells[2].is_private);
    const auto header = markup::notebook_header(*notebook, "a.ipynb", faults);
    CHECK(header.get("title") == "Entropy");
}

TEST_CASE("a notebook is cut, and the rest stays as it was", "[markup]") {
    const std::string text = cleaned(small, {Keep::text});
    CHECK(text == R"json({
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": [
    "# Entropy\n",
    "and what it is for"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "metadata": {
    "tags": [
     "plot"
    ]
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "1.50\n"
     ]
    },
    {
     "data": {
      "text/plain": "<Figure>"
     },
     "execution_count": null,
     "metadata": {},
     "output_type": "execute_result"
    },
    {
     "ename": "NameError",
     "evalue": "x",
     "output_type": "error",
     "traceback": [
      "\u001b[0;31mNameError\u001b[0m: x"
     ]
    }
   ],
   "source": "h(1e-20, 0.10)"
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "name": "python"
  }
 },
 "nbformat": 4,
 "nbformat_minor": 2
}
)json");
    for (const auto keep : {Keep::none, Keep::text, Keep::images})
        CHECK(cleaned(cleaned(small, {keep}), {keep}) == cleaned(small, {keep}));
    CHECK(cleaned(small, {Keep::none}).find("\"outputs\": []") != std::string::npos);
    CHECK(cleaned(small, {Keep::none}).find("1.50") == std::string::npos);
    CHECK(cleaned(small, {Keep::images}).find("\"image/png\": \"aGVsbG8=\\n\"") !=
          std::string::npos);
    CHECK(cleaned(small, {Keep::images}).find("text/html") == std::string::npos);
    CHECK(cleaned(small, {Keep::none, {0, 1}}).find("\"cells\": []") != std::string::npos);
}

TEST_CASE("pictures of a notebook go through another's hands", "[markup]") {
    markup::Cleaning how{Keep::images};
    how.picture = [](std::string_view bytes) { return std::optional("<" + std::string(bytes)); };
    CHECK(cleaned(small, how).find("\"image/png\": \"PGhlbGxv\"") != std::string::npos);
    how.picture = [](std::string_view) { return std::nullopt; };
    CHECK(cleaned(small, how).find("image/png") == std::string::npos);
}
