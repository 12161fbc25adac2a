# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# comptoir_library / comptoir_program / comptoir_test: the only ways a target is declared, so that warnings, defines,
# the include root and the precompiled header are the same everywhere.

option(COMPTOIR_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(COMPTOIR_FUZZ "Build the fuzz targets as libFuzzer programs (clang), with what they read" OFF)
option(COMPTOIR_UNITY "Compile the sources of a library or program eight at a time: a third of the work" ON)
option(COMPTOIR_ASSERTS "Keep Q_ASSERT in optimised builds" OFF)

add_library(comptoir_options INTERFACE)
target_include_directories(comptoir_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(comptoir_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Wuseless-cast -Wextra-semi -Wswitch-enum -Werror)
target_compile_definitions(comptoir_options INTERFACE
    COMPTOIR_VERSION="${PROJECT_VERSION}" _FILE_OFFSET_BITS=64
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${COMPTOIR_ASSERTS}>:QT_FORCE_ASSERTS>)
# Line tables are what a stack trace needs; whole debug information would make a hundred test programs fill the disk.
target_compile_options(comptoir_options INTERFACE $<$<NOT:$<CONFIG:Release>>:-g1>)
# GCC would look for garbage again and again among what a precompiled header brought; a source needs less than this (KiB).
target_compile_options(comptoir_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-expand=300 --param ggc-min-heapsize=1500000>)
find_program(COMPTOIR_MOLD mold) # a hundred test programs are linked; GNU ld takes most of a minute for them
if(COMPTOIR_MOLD)
    target_link_options(comptoir_options INTERFACE -fuse-ld=mold)
endif()
if(COMPTOIR_SANITIZE)
    target_compile_options(comptoir_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # At a fixed address: relocations of what the sanitizers note were a third of every test program.
    target_link_options(comptoir_options INTERFACE -fsanitize=address,undefined -no-pie)
endif()
if(COMPTOIR_FUZZ) # the readers too: a fuzzer learns from the branches it sees taken
    target_compile_options(comptoir_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -Wno-unknown-warning-option)
    target_link_options(comptoir_options INTERFACE -fsanitize=address,undefined)
endif()

function(comptoir_common target)
    target_link_libraries(${target} PUBLIC comptoir_options)
endfunction()

# Qt would tell each test the folders it is built in: no other clone could use what ccache has of it.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# Three precompiled headers serve every target: one of its own in each library took 8 GB of a build and minutes of its time.
function(comptoir_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LINKS" ${ARGN})
    set(source "${CMAKE_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// A precompiled header belongs to a target, and a target has a source.\n")
    add_library(${name} OBJECT "${source}")
    comptoir_common(${name})
    target_link_libraries(${name} PRIVATE ${arg_LINKS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS}
        <QByteArray> <QDate> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonObject> <QList> <QString> <QStringView>
        <algorithm> <array> <functional> <memory> <mutex> <optional> <random> <string> <utility> <vector>
        <tl/expected.hpp>)
endfunction()
comptoir_precompiled(comptoir_headers LINKS Qt6::Core)
# The sources of a window each need most of Qt Widgets.
comptoir_precompiled(comptoir_widget_headers HEADERS <QtWidgets/QtWidgets> LINKS Qt6::Widgets)
# What QTest includes, but not QTest: it reads which other parts of Qt a test uses.
comptoir_precompiled(comptoir_test_headers
    HEADERS <QAbstractItemModel> <QCborMap> <QCoreApplication> <QDir> <QRect> <QSignalSpy> <QUrl> <QtTest/qtestcase.h>
        <rapidcheck.h>
    LINKS Qt6::Test rapidcheck)

# comptoir_library(name [MOC | WIDGETS] SOURCES a.cpp b.cpp LINKS lib…): MOC where classes have signals, WIDGETS where
# they are seen.
function(comptoir_library name)
    cmake_parse_arguments(arg "MOC;WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    comptoir_common(${name})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${COMPTOIR_UNITY})
    if(arg_WIDGETS)
        target_precompile_headers(${name} REUSE_FROM comptoir_widget_headers)
    else()
        target_precompile_headers(${name} REUSE_FROM comptoir_headers)
    endif()
    if(arg_MOC OR arg_WIDGETS)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# comptoir_program(name SOURCES main.cpp LINKS lib…)
function(comptoir_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    comptoir_common(${name})
    target_precompile_headers(${name} REUSE_FROM comptoir_headers)
    target_link_libraries(${name} PRIVATE ${arg_LINKS})
    set_target_properties(${name} PROPERTIES
        UNITY_BUILD ${COMPTOIR_UNITY} RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# What moc makes of a test, by one quick command each: AUTOMOC would read every source and compile one more.
function(comptoir_test_moc name)
    foreach(source IN LISTS ARGN)
        get_filename_component(stem "${source}" NAME_WE)
        file(STRINGS "${source}" classes REGEX "Q_OBJECT" LIMIT_COUNT 1)
        if(classes AND source MATCHES "\\.h$")
            set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/moc_${stem}.cpp")
        elseif(classes)
            set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
        else()
            continue()
        endif()
        qt_generate_moc("${source}" "${made}" TARGET ${name})
        target_sources(${name} PRIVATE "${made}")
    endforeach()
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
endfunction()

# comptoir_test(name SOURCES a.cpp LINKS lib… TIMEOUT seconds COST number): one executable, one ctest entry, offscreen and
# in UTC. The highest COST starts first (else the TIMEOUT): a long test that starts last holds up the whole run.
# Optimised less than what it tests: that makes its build shorter.
function(comptoir_test name)
    cmake_parse_arguments(arg "" "TIMEOUT;COST" "SOURCES;LINKS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(NOT arg_COST)
        set(arg_COST ${arg_TIMEOUT})
    endif()
    add_executable(${name} ${arg_SOURCES})
    comptoir_common(${name})
    target_precompile_headers(${name} REUSE_FROM comptoir_test_headers)
    target_compile_options(${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
    comptoir_test_moc(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test rapidcheck)
    # TIMEOUT is the bound of a slow machine, too: Qt Test would end a function with all its rows after five minutes.
    math(EXPR function_timeout "(${arg_TIMEOUT} - 10) * 1000")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_COST} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;RC_PARAMS=seed=20260101;QT_FATAL_CRITICALS=1;QTEST_FUNCTION_TIMEOUT=${function_timeout}")
endfunction()
