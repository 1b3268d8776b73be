# SPDX-FileCopyrightText: 2026 The Oyako authors
# SPDX-License-Identifier: Apache-2.0
#
# Man pages, desktop entry, AppStream description and icon.

set(_from "${CMAKE_CURRENT_SOURCE_DIR}")
set(_to "${CMAKE_CURRENT_BINARY_DIR}")

# The list of commands in oyako-cli(1) is the program's own answer to --help, so that it cannot grow old.
configure_file("${_from}/man/oyako-cli.1.in" "${_to}/oyako-cli.1.in" @ONLY)
add_custom_command(
    OUTPUT "${_to}/oyako-cli.1"
    COMMAND "${CMAKE_COMMAND}" -D "CLI=$<TARGET_FILE:oyako-cli>" -D "TEMPLATE=${_to}/oyako-cli.1.in"
            -D "OUT=${_to}/oyako-cli.1" -P "${_from}/man/commands.cmake"
    DEPENDS oyako-cli "${_to}/oyako-cli.1.in" "${_from}/man/commands.cmake"
    VERBATIM)
add_custom_target(oyako_man ALL DEPENDS "${_to}/oyako-cli.1")
install(FILES "${_to}/oyako-cli.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

if(TARGET oyako)
    configure_file("${_from}/man/oyako.1.in" "${_to}/oyako.1" @ONLY)
    install(FILES "${_to}/oyako.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()

# Made in any case, so that the tests can look at them; installed with the window.
configure_file("${_from}/linux/oyako.desktop.in" "${_to}/${OYAKO_APP_ID}.desktop" @ONLY)
configure_file("${_from}/linux/oyako.metainfo.xml.in" "${_to}/${OYAKO_APP_ID}.metainfo.xml" @ONLY)
configure_file("${_from}/flatpak/oyako.yml.in" "${_to}/flatpak.yml" @ONLY)
if(TARGET oyako)
    install(FILES "${_to}/${OYAKO_APP_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${_to}/${OYAKO_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/oyako.svg" RENAME "${OYAKO_APP_ID}.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

if(BUILD_TESTING)
    find_program(OYAKO_APPSTREAMCLI appstreamcli)
    find_program(OYAKO_DESKTOP_FILE_VALIDATE desktop-file-validate)
    if(OYAKO_APPSTREAMCLI)
        # The program has no page on the network, which versions before 1.0 do not ask for and cannot be told.
        execute_process(COMMAND "${OYAKO_APPSTREAMCLI}" --version OUTPUT_VARIABLE _appstream)
        string(REGEX MATCH "[0-9]+[.][0-9.]+" _appstream "${_appstream}")
        if(_appstream VERSION_GREATER_EQUAL 1.0)
            set(_no_homepage --override=url-homepage-missing=info)
        endif()
        add_test(NAME appstream_description
            COMMAND "${OYAKO_APPSTREAMCLI}" validate --no-net --pedantic ${_no_homepage}
                "${_to}/${OYAKO_APP_ID}.metainfo.xml")
    endif()
    if(OYAKO_DESKTOP_FILE_VALIDATE)
        add_test(NAME desktop_entry COMMAND "${OYAKO_DESKTOP_FILE_VALIDATE}" "${_to}/${OYAKO_APP_ID}.desktop")
    endif()
endif()
