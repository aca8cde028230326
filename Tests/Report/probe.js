// Looks at a page as a reader would: what is wider than the screen, which words are hard to read or stand on each other.
(() => {
    const luminance = (color) => {
        const [r, g, b] = color.map((part) => {
            const value = part / 255
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratio = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
        return (light + 0.05) / (dark + 0.05)
    }
    const read = (text) => {
        const parts = (text.match(/[\d.]+/g) || []).map(Number)
        return text === "none" || parts.length < 3 || parts[3] === 0 ? null : parts.slice(0, 3)
    }
    const inDrawing = (element) => element instanceof SVGElement
    const ground = (element, x, y) => {
        for (const below of document.elementsFromPoint(x, y)) {
            if (below.tagName === "text" || below.tagName === "line") continue
            const style = getComputedStyle(below)
            const color = inDrawing(below) && below.tagName !== "svg" ? read(style.fill) : read(style.backgroundColor)
            if (color) return color
        }
        return read(getComputedStyle(document.body).backgroundColor) || [255, 255, 255]
    }
    const name = (words) => words.trim().replace(/\s+/g, " ").slice(0, 60)
    const report = { faint: [], onEachOther: [], wide: [], lowest: 99, texts: 0 }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!node.data.trim() || ["title", "desc", "STYLE"].includes(element.tagName)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getClientRects()[0] || element.getBoundingClientRect()
        if (!box || box.width === 0) continue
        report.texts += 1
        if (box.right > innerWidth + 1 || box.left < -1) report.wide.push(name(node.data))
        const style = getComputedStyle(element)
        const color = read(inDrawing(element) ? style.fill : style.color)
        const contrast = ratio(color, ground(element, box.left + box.width / 2, box.top + box.height / 2))
        report.lowest = Math.min(report.lowest, contrast)
        if (contrast < 4.5) report.faint.push(`${contrast.toFixed(2)} ${name(node.data)}`)
    }
    for (const drawing of document.querySelectorAll("svg.chart")) {
        const words = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()])
        const seen = words.filter(([, box]) => box.width > 0)
        const frame = drawing.getBoundingClientRect()
        seen.forEach(([text, a], index) => {
            if (a.left < frame.left - 1 || a.right > frame.right + 1) report.wide.push(`in a drawing: ${text}`)
            for (const [other, b] of seen.slice(0, index)) {
                const isApart = a.right <= b.left || b.right <= a.left || a.bottom - 3 <= b.top || b.bottom - 3 <= a.top
                if (!isApart) report.onEachOther.push(`${other} | ${text}`)
            }
        })
    }
    const root = document.documentElement
    report.overflow = root.scrollWidth - root.clientWidth
    report.height = root.scrollHeight
    report.stageBottom = Math.max(...["h1", ".change"].map((part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 1e9))
    report.drawings = [...document.querySelectorAll("svg.chart")].map((drawing) => ({
        role: drawing.getAttribute("role"), title: drawing.querySelector("title")?.textContent || "",
        words: drawing.querySelector("desc")?.textContent || "",
        uncited: [...drawing.querySelectorAll("circle, path")].filter((mark) => !/#\d+ /.test(mark.querySelector("title")?.textContent || "")).length,
        points: drawing.querySelectorAll("circle, path").length,
    }))
    report.scripts = document.scripts.length
    report.tables = document.querySelectorAll("table tbody tr").length
    return report
})()
