# check_html.awk PAGE...: finds in the built pages what a reader would stumble over: links and images that
# lead nowhere, an id used twice, a picture without a description, anything that would need a network. Paths are
# seen from each page.
BEGIN { RS = "<" }

FNR == 1 { folder = FILENAME; sub(/[^\/]*$/, "", folder); page[FILENAME] = 1 }

function complain(file, message) {
    print file ": " message > "/dev/stderr"
    bad = 1
}

# The value of an attribute of the tag, or "" when it has none.
function attribute(tag, name) {
    if (!match(tag, "[ \n\t]" name "=\"[^\"]*\""))
        return ""
    tag = substr(tag, RSTART, RLENGTH)
    sub(/^[^"]*"/, "", tag)
    sub(/"$/, "", tag)
    return tag
}

function exists(path,    line, found) {
    if (!(path in known)) {
        found = (getline line < path) >= 0
        close(path)
        known[path] = found
    }
    return known[path]
}

{
    tag = $0
    sub(/>.*/, "", tag)
    id = attribute(tag, "id")
    href = attribute(tag, "href")
    src = attribute(tag, "src")
    if (id != "" && (FILENAME, id) in ids)
        complain(FILENAME, "id " id " is used twice")
    if (id != "")
        ids[FILENAME, id] = 1
    if (src == "" && tag ~ /^img/)
        complain(FILENAME, "an image without src")
    if (tag ~ /^img/ && attribute(tag, "alt") == "" || tag ~ /^svg.*role="img"/ && attribute(tag, "aria-label") == "")
        complain(FILENAME, "a picture without a description")
    if (src != "")
        check_file(src)
    if (href != "")
        check_link(href, tag)
}

# What the page loads must lie beside it.
function check_file(path) {
    if (path ~ /^([a-z]+:)?\/\// || path ~ /^\//)
        complain(FILENAME, path " needs a network, or this machine")
    else if (path !~ /^data:/ && !exists(folder path))
        complain(FILENAME, path " does not exist")
}

# A link may lead out of the book; within the book it must arrive.
function check_link(href, tag) {
    if (tag ~ /^link/)
        check_file(href)
    else if (href !~ /^(https?|mailto|doi|data):/)
        links[++count] = FILENAME SUBSEP folder SUBSEP href
}

END {
    for (i = 1; i <= count; i++) {
        split(links[i], link, SUBSEP)
        target = link[3]
        fragment = ""
        if (target ~ /#/) {
            fragment = target
            sub(/^[^#]*#/, "", fragment)
            sub(/#.*/, "", target)
        }
        file = target == "" ? link[1] : link[2] target
        if (!exists(file))
            complain(link[1], "dead link to " link[3])
        else if (fragment != "" && file in page && !((file, fragment) in ids))
            complain(link[1], "dead link to " link[3])
    }
    exit bad
}
