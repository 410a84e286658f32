#pragma once

#include "core/base/ErrorTexts.h"

namespace ieum {

/// The rooms of the table of sentences. Each is in the alphabetical order of its codes.
std::span<const ErrorText> shopErrorTexts();
std::span<const ErrorText> peopleErrorTexts();
std::span<const ErrorText> parcelErrorTexts();

} // namespace ieum
