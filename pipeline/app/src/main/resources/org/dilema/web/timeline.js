// Draws the table of months as a chart; the table stays, for whoever cannot see the chart.
(function () {
  'use strict';
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }
  function draw() {
    var place = document.querySelector('[data-chart=months]');
    var table = document.getElementById('months');
    if (!place || !table || !window.echarts || place.dataset.drawn) { return; }
    place.dataset.drawn = 'yes';
    place.hidden = false;
    place.setAttribute('aria-hidden', 'true');
    var months = Array.prototype.map.call(table.querySelectorAll('tr[data-month]'), function (row) {
      return {
        month: row.dataset.month,
        rate: row.dataset.rate === '' ? null : Number(row.dataset.rate),
        count: Number(row.dataset.count),
        link: row.querySelector('a').href
      };
    });
    var chart = window.echarts.init(place, null, { renderer: 'canvas' });
    var event = (place.dataset.event || '').slice(0, 7);
    var marked = months.some(function (one) { return one.month === event; });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'system-ui, sans-serif' },
      grid: { left: 44, right: 16, top: 24, bottom: 32 },
      xAxis: { type: 'category', data: months.map(function (one) { return one.month; }), axisLabel: { color: colour('--soft') }, axisLine: { lineStyle: { color: colour('--rule') } }, axisTick: { show: false } },
      yAxis: { type: 'value', axisLabel: { color: colour('--soft') }, splitLine: { lineStyle: { color: colour('--rule') } } },
      tooltip: { trigger: 'axis', renderMode: 'richText', formatter: function (points) { var one = months[points[0].dataIndex]; return one.month + '\n' + one.count + ' hits' + (one.rate === null ? '' : '\n' + one.rate.toFixed(1) + ' per hundred'); } },
      series: [{
        type: 'bar', data: months.map(function (one) { return one.rate; }), itemStyle: { color: colour('--link') }, barMaxWidth: 28,
        markLine: marked ? { symbol: 'none', silent: true, data: [{ xAxis: event }], lineStyle: { color: colour('--soft'), type: 'dashed' }, label: { formatter: place.dataset.event, color: colour('--soft') } } : undefined
      }]
    });
    chart.on('click', function (point) { window.location.href = months[point.dataIndex].link; });
    window.addEventListener('resize', function () { chart.resize(); });
  }
  draw();
  document.addEventListener('htmx:afterSettle', draw);
})();
