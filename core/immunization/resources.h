// SPDX-FileCopyrightText: 2026 The Oyako authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Makes the schedules compiled into the program readable below ":/oyako/schedules". Global, because the initializer
/// that the resource compiler writes is.
void openScheduleResources();
