// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
